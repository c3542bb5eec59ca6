package io.baedal.query.search.ask;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.query.search.text.Reading;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.CRC32C;

/// Where a page ended: the place of its last shop, and how the text was understood. It belongs to one question.
///
/// @param reading how the text is understood on every page of the answer
public record Cursor(Reading reading, Place place) {
    private static final String NOTHING = "-";

    /// The cursor as clients carry it; not meant to be read by them.
    public String write(Question question) {
        var content = String.join(
                "/",
                reading.name(),
                Integer.toString(place.state()),
                number(place.first()),
                number(place.second()),
                Boolean.toString(place.newestFirst()),
                place.id());
        var whole = content + "/" + seal(question, content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(UTF_8));
    }

    /// @return empty for what was never written for this question
    public static Optional<Cursor> read(String written, Question question) {
        try {
            var whole = new String(Base64.getUrlDecoder().decode(written), UTF_8);
            var parts = whole.split("/");
            int end = whole.lastIndexOf('/');
            if (parts.length != 7 || !parts[6].equals(seal(question, whole.substring(0, end)))) {
                return Optional.empty();
            }
            var place = new Place(
                    Integer.parseInt(parts[1]),
                    number(parts[2]),
                    number(parts[3]),
                    parts[5],
                    Boolean.parseBoolean(parts[4]));
            return Optional.of(new Cursor(Reading.valueOf(parts[0]), place));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : NOTHING;
    }

    private static OptionalDouble number(String text) {
        return text.equals(NOTHING) ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static String seal(Question question, String content) {
        var sum = new CRC32C();
        sum.update((question + content).getBytes(UTF_8));
        return Long.toString(sum.getValue(), 36);
    }
}
