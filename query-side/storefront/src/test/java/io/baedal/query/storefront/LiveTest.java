package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.DISPLAY;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveTest extends StorefrontTest {
    @TestHTTPResource("/storefront/shops/")
    URI shops;

    private final AtomicReference<List<String>> soldOut = new AtomicReference<>(List.of());
    private final Queue<HttpClient> clients = new ConcurrentLinkedQueue<>();

    @AfterEach
    void hangUp() {
        clients.forEach(HttpClient::shutdownNow);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(metric("baedal_storefront_watchers")).isEqualTo("0.0"));
    }

    private static String metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /// The lines that come, as they come.
    private Queue<String> watch(String id) {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        var client = HttpClient.newHttpClient();
        clients.add(client);
        client.sendAsync(
                        HttpRequest.newBuilder(shops.resolve(id + "/live"))
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(lines::add));
        return lines;
    }

    private int status(String id) throws Exception {
        var client = HttpClient.newHttpClient();
        clients.add(client);
        var request = HttpRequest.newBuilder(shops.resolve(id + "/live"))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream()).statusCode();
    }

    private void page(HttpServerRequest request) {
        var id = request.path().substring("/shops/".length());
        var tag = "\"" + soldOut.get() + "\"";
        if (tag.equals(request.getHeader("If-None-Match"))) {
            request.response().setStatusCode(304).putHeader("ETag", tag).end();
        } else {
            request.response().putHeader("ETag", tag);
            Stub.answer(request, 200, City.page(city.card(id), soldOut.get()));
        }
    }

    private static void awaitLine(Queue<String> lines, String part) {
        await().atMost(Duration.ofSeconds(30)).until(() -> lines.stream().anyMatch(line -> line.contains(part)));
    }

    @Test
    void tellsTheStateAtOnceAndEachChange() {
        var id = city.shop("바삭치킨");
        DISPLAY.does(this::page);

        var lines = watch(id);
        awaitLine(lines, "\"openNow\":true");
        awaitLine(lines, "\"soldOut\":[]");
        soldOut.set(List.of("b"));
        awaitLine(lines, "\"soldOut\":[\"b\"]");
        SetClock.koreanTime("2026-03-03T09:00");
        awaitLine(lines, "\"openNow\":false");

        assertThat(lines.stream().filter(line -> line.startsWith("data"))).hasSize(3);
        assertThat(lines).contains("event:state");
        assertThat(DISPLAY.heard()).anyMatch(heard -> heard.headers().contains("If-None-Match"));
    }

    @Test
    void keepsQuietConnectionsOpenAlsoWhileTheDisplayIsAway() {
        var id = city.shop("바삭치킨");
        DISPLAY.isAway();

        var lines = watch(id);
        awaitLine(lines, ":still here");
        DISPLAY.does(this::page);
        awaitLine(lines, "\"openNow\":true");
    }

    @Test
    void asksOnceHoweverManyWatchAndLetsNoMoreInThanThereIsRoomFor() throws Exception {
        var id = city.shop("바삭치킨");
        DISPLAY.does(this::page);
        for (int i = 0; i < 3; i++) {
            awaitLine(watch(id), "\"openNow\":true");
        }

        assertThat(metric("baedal_storefront_watched")).isEqualTo("1.0");
        assertThat(status(id)).isEqualTo(503);
    }

    @Test
    void isNotThereForAShopThatIsNot() throws Exception {
        assertThat(status(City.newId())).isEqualTo(404);
        assertThat(status("abc")).isEqualTo(404);
    }
}
