package io.baedal.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BodyTest {

    private static final int LIMIT = 1 << 20;

    @TestHTTPResource
    URI edge;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 70_000, LIMIT})
    void letsABodyUpToTheLimitIn(int size) {
        given().body(new byte[size]).post("/free").then().statusCode(200).body("bytes", equalTo(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 5 * LIMIT, 30 * LIMIT})
    void refusesALargerBody(int size) {
        int before = Backend.REQUESTS.get();
        given().body(new byte[size])
                .post("/free")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:payload-too-large"));
        assertThat(Backend.REQUESTS.get()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT, LIMIT + 1, 5 * LIMIT})
    void countsABodyOfUnknownLength(int size) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(edge.resolve("/free"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(size > LIMIT ? 413 : 200);
        }
    }

    @Test
    void passesAnEarlyAnswerOn() {
        given().body(new byte[LIMIT]).post("/free/early").then().statusCode(403);
    }

    @Test
    void asksForTheBodyThatAClientHoldsBack() throws Exception {
        String answer = raw("POST /free HTTP/1.1\r\nHost: e\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 100 Continue");
    }

    @Test
    void doesNotAskForABodyThatIsTooLarge() throws Exception {
        String answer =
                raw("POST /free HTTP/1.1\r\nHost: e\r\nContent-Length: 9999999\r\nExpect: 100-continue\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void seesOneRequestWhereTwoAreHidden() throws Exception {
        int before = Backend.REQUESTS.get();
        raw("POST /free/nothing HTTP/1.1\r\nHost: e\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        assertThat(Backend.REQUESTS.get()).isLessThanOrEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nContent-Length: 5\r\n",
                "Content-Length: +4\r\n",
                "Content-Length : 4\r\n",
                "X-A: 1\r\n folded\rContent-Length: 4\r\n"
            })
    void refusesAmbiguousRequests(String header) throws Exception {
        int before = Backend.REQUESTS.get();
        String answer = raw("POST /free HTTP/1.1\r\nHost: e\r\n" + header + "\r\nabcd");
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(Backend.REQUESTS.get()).isEqualTo(before);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(edge.getHost(), edge.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] first = new byte[4096];
            int length = socket.getInputStream().read(first);
            return length < 0 ? "" : new String(first, 0, length, StandardCharsets.US_ASCII);
        }
    }
}
