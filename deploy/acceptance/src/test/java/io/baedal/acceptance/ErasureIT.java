package io.baedal.acceptance;

import static io.baedal.acceptance.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Nothing personal of a customer who left can be read in any file of the platform: stores, broker, logs.
@Order(4)
class ErasureIT {

    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
    private static final String NAME = "갈소원" + MARK;
    private static final String PHONE = "010-7" + digits(3) + "-" + digits(4);
    private static final String EMAIL = "leaving-" + MARK + "@example.com";
    private static final String HOME = "사라진길 " + MARK + "호";
    private static final String PUBLIC = "남는 후기 " + MARK;

    private static String digits(int count) {
        return Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()))
                .substring(0, count);
    }

    @Test
    void noByteOfAnErasedCustomerCanBeRead() throws Exception {
        Customer customer = Customer.registered(NAME, PHONE, EMAIL);
        customer.caller()
                .sends("""
                        {"label": "집", "road": "%s", "detail": "101호", "postalCode": "04036", "district": "마포구",
                         "latitude": 37.55, "longitude": 126.91}\
                        """.formatted(HOME))
                .post(customer.path() + "/addresses")
                .then()
                .statusCode(201);
        Trading trading = Trading.openShop("기억하는 가게", "덮밥");
        customer.likes(trading.shop());
        customer.reviews(trading.shop(), 4, PUBLIC);
        customer.caller().asks().get(customer.path()).then().statusCode(200).body("name", equalTo(NAME));
        new Seen(trading.shop()).page(page -> page.body("rating.count", equalTo(1)));

        customer.caller().asks().delete(customer.path()).then().statusCode(204);

        assertProblem(customer.caller().asks().get(customer.path()), 410, "gone");
        assertThat(filesWith(Map.of("what is public, as proof that the search finds things", PUBLIC)))
                .isNotEmpty();
        assertThat(filesWith(Map.of("name", NAME, "phone", PHONE, "e-mail", EMAIL, "address", HOME)))
                .isEmpty();
    }

    /// Every file below the platform's home that holds one of the texts, in any form that somebody could read. The
    /// cache
    /// is left out: copies of programs, and what makes them start quickly.
    private static List<String> filesWith(Map<String, String> texts) throws IOException {
        List<String> found = new ArrayList<>();
        Path home = Platform.running().commandLine().home();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("cache")))
                    .toList()) {
                String content = content(file);
                texts.forEach((what, text) ->
                        forms(text).filter(content::contains).forEach(_ -> found.add(what + " in " + file)));
            }
        }
        return found;
    }

    /// One character for each byte, so that bytes are searched for.
    private static String content(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (OutOfMemoryError tooLarge) {
            throw new UncheckedIOException(new IOException(file + " is too large to be searched"));
        }
    }

    private static Stream<String> forms(String text) {
        return Stream.of(text.getBytes(UTF_8), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE))
                .flatMap(bytes ->
                        Stream.of(bytes, Base64.getEncoder().withoutPadding().encode(bytes)))
                .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
