package io.baedal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that no HTTP library would send.
@QuarkusTest
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(Store.class)
class RawRequestsTest {
    @TestHTTPResource
    URL url;

    @ParameterizedTest
    @ValueSource(ints = {300_000, 700_000})
    void aBodyOfUnknownLengthIsBoundedToo(int size) throws IOException {
        var chunk = "x".repeat(size);
        var answer =
                send("POST /members HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + Tokens.of("owner", "o1") + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + Integer.toHexString(size) + "\r\n" + chunk + "\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:baedal:problem:payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members/%zz", "/members/%"})
    void aPathThatCannotBeDecodedIsABadRequest(String path) throws IOException {
        var answer = send("GET " + path + " HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
