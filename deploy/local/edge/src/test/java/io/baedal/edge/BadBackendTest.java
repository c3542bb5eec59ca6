package io.baedal.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BadBackendTest {

    @TestHTTPResource
    URI edge;

    @Test
    void saysThatABackendIsAway() {
        given().get("/away/1")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:unavailable"));
    }

    @Test
    void saysThatABackendTakesTooLong() {
        given().get("/slow/silent").then().statusCode(504).body("type", equalTo("urn:baedal:problem:timed-out"));
    }

    @Test
    void neverSendsACommandTwice() {
        for (int i = 0; i < 5; i++) {
            given().post("/free").then().statusCode(200);
            int before = Backend.REQUESTS.get();
            given().body("{}").post("/free/breaks").then().statusCode(503);
            assertThat(Backend.REQUESTS.get()).isEqualTo(before + 1);
        }
    }

    @Test
    void asksAQueryOnceMore() {
        int before = Backend.REQUESTS.get();
        given().get("/free/breaks").then().statusCode(503);
        assertThat(Backend.REQUESTS.get()).isEqualTo(before + 2);
    }

    @Test
    void breaksOffAnAnswerThatTheBackendBrokeOff() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(edge.resolve("/free/half")).build();
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void streamsALargeAnswer() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(edge.resolve("/free/large")).build();
            assertThat(client.send(request, BodyHandlers.ofByteArray()).body()).hasSize(Backend.LARGE);
        }
    }

    @Test
    void passesAnAnswerWithoutABodyOn() {
        given().get("/free/nothing").then().statusCode(204).body(equalTo(""));
        given().head("/free/1").then().statusCode(200);
    }

    @Test
    void letsGoOfAQueryWhoseClientWentAway() throws Exception {
        int before = Backend.GONE.get();
        int requests = Backend.REQUESTS.get();
        try (Socket socket = new Socket(edge.getHost(), edge.getPort())) {
            socket.getOutputStream()
                    .write("GET /free/silent HTTP/1.1\r\nHost: edge\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            until(() -> Backend.REQUESTS.get() > requests);
        }
        until(() -> Backend.GONE.get() > before);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(10);
        }
    }
}
