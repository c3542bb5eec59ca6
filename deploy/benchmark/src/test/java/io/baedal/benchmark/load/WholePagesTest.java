package io.baedal.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A page counts only where nothing was left out of it.
class WholePagesTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Http http = new Http(4);
    private URI service;

    @BeforeEach
    void serve() throws Exception {
        HttpServer server = http.vertx().createHttpServer().requestHandler(request -> {
            var response = request.response();
            switch (request.path()) {
                case "/degraded" -> response.putHeader("Baedal-Degraded", "search");
                case "/missing" -> response.setStatusCode(404);
                default -> {}
            }
            response.end("{}");
        });
        var listening = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        service = URI.create("http://127.0.0.1:" + listening.actualPort());
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void atMost() throws Exception {
        assertCounted(lanes("/whole"));
        assertNotCounted(lanes("/degraded"));
        assertNotCounted(lanes("/missing"));
    }

    @Test
    void atASteadyRate() {
        assertCounted(steady("/whole"));
        assertNotCounted(steady("/degraded"));
        assertNotCounted(steady("/missing"));
    }

    private Measured lanes(String path) throws Exception {
        return new HttpContestant("pages", http, service, 2, 200, lane -> Call.get(path)).run(SHORT);
    }

    private Measured steady(String path) {
        return new SteadyRate(http, service, () -> Call.get(path)).run(100, SHORT);
    }

    private static void assertCounted(Measured measured) {
        assertThat(measured.done()).isPositive();
        assertThat(measured.failed()).isZero();
    }

    private static void assertNotCounted(Measured measured) {
        assertThat(measured.done()).isZero();
        assertThat(measured.failed()).isPositive();
    }
}
