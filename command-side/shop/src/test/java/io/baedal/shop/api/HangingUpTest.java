package io.baedal.shop.api;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.command.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HangingUpTest {

    private static final int CLIENTS = 48;
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Inject
    DataSource database;

    /// Clients that send a registration and hang up without waiting, at different moments of it, many times over.
    @Test
    void clientsThatHangUpLeaveThePoolWhole() throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int round = 0; round < 3; round++) {
                int lines = round;
                clients.invokeAll(IntStream.range(0, CLIENTS)
                        .mapToObj(i -> (Callable<Void>) () -> hangUp(lines * i))
                        .toList());
            }
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertEquals(
                            0, count("select count(*) from pg_stat_activity where state like 'idle in transaction%'")));
            await().atMost(LIMIT).untilAsserted(() -> {
                var answers = clients.invokeAll(IntStream.range(0, CLIENTS)
                        .mapToObj(i -> (Callable<Integer>) HangingUpTest::register)
                        .toList());
                for (var answer : answers) {
                    assertEquals(201, answer.get());
                }
            });
        }
    }

    private static int register() {
        var owner = Client.owner();
        return owner.request(owner.registration()).post("/owners").statusCode();
    }

    private static Void hangUp(int microseconds) throws Exception {
        var owner = Client.owner();
        var body = new ObjectMapper().writeValueAsBytes(owner.registration());
        var head = "POST /owners HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.of(owner.role(), owner.id()) + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            // not to wait for anything, only to spread the moments of hanging up
            java.util.concurrent.locks.LockSupport.parkNanos(microseconds * 1_000L);
        }
        return null;
    }

    private int count(String query) throws Exception {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
