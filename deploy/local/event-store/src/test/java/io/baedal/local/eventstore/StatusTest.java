package io.baedal.local.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

    @TempDir
    Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private EventStoreNode node;
    private KurrentDBClient client;

    @BeforeEach
    void start() {
        node = EventStoreNode.start(NodeSettings.of(data, 0).withStatusPort(0));
        client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
    }

    @AfterEach
    void stop() throws Exception {
        client.shutdown().get(20, TimeUnit.SECONDS);
        node.close();
        http.close();
    }

    @Test
    void figuresFollowWhatHappens() throws Exception {
        JsonNode before = figures();
        assertThat(before.path("eventsEstimate").asLong()).isZero();
        assertThat(before.path("streamsEverBegun").asLong()).isZero();

        for (int i = 0; i < 10; i++) {
            client.appendToStream(
                            "s" + i % 2,
                            EventDataBuilder.json("Known", "{}".getBytes()).build())
                    .get(20, TimeUnit.SECONDS);
        }

        JsonNode after = figures();
        assertThat(after.path("eventsEstimate").asLong()).isEqualTo(10);
        assertThat(after.path("streamsEverBegun").asLong()).isEqualTo(2);
        assertThat(after.path("lastPosition").asLong()).isPositive();
        assertThat(after.path("diskBytes").asLong()).isPositive();
        assertThat(after.path("queuedWrites").asLong()).isZero();
        assertThat(after.path("refusesWrites").asBoolean(true)).isFalse();
        Awaitility.await().until(() -> figures().path("writesPerSecond").asDouble() > 0);
    }

    @Test
    void openCallsAreCountedUntilTheyEnd() throws Exception {
        Subscription subscription =
                client.subscribeToAll(new SubscriptionListener() {}).get(20, TimeUnit.SECONDS);
        assertThat(figures().path("subscriptions").asInt()).isEqualTo(1);

        subscription.stop();

        Awaitility.await()
                .until(() -> figures().path("subscriptions").asInt() == 0
                        && figures().path("otherCalls").asInt() == 0);
    }

    @Test
    void peopleGetAPage() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<title>Event store node on port " + node.port() + "</title>", "It reads and writes.");
    }

    @Test
    void itIsAliveAndShowsNothingElse() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(204);
        assertThat(get("/streams/s0").statusCode()).isEqualTo(404);
        HttpResponse<String> posted = http.send(
                request("/").POST(HttpRequest.BodyPublishers.ofString("x")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    @Test
    void aTakenStatusPortIsNamedAndNothingIsLeftOpen(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(EventStoreUnavailable.class)
                    .isThrownBy(
                            () -> EventStoreNode.start(NodeSettings.of(other, 0).withStatusPort(taken.getLocalPort())))
                    .withMessage("Port " + taken.getLocalPort() + " is taken by another program");
        }
        EventStoreNode.start(other, 0).close();
    }

    private JsonNode figures() throws Exception {
        return new ObjectMapper().readTree(get("/status.json").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + node.statusPort().orElseThrow() + path));
    }
}
