package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class OutageTest {
    Documents documents;
    Wire wire;

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void mend() {
        wire.mend();
        documents.shop(id, 0);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> when().get("/shops/{id}", id).statusCode() == 200);
        when().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void isToldWhenTheDatabaseDoesNotAnswer() {
        wire.freeze();

        refused();
        notReady();
    }

    @Test
    void isToldWhenTheDatabaseIsGone() {
        wire.cut();

        refused();
        notReady();
    }

    @Test
    void letsNobodyWaitForLong() throws Exception {
        wire.freeze();

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() ->
                            clients.submit(() -> when().get("/shops/{id}", id).statusCode()))
                    .limit(50)
                    .toList();

            for (var answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(503);
            }
        }
    }

    private void refused() {
        when().get("/shops/{id}", id)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:unavailable"));
    }

    private static void notReady() {
        when().get("/q/health/ready").then().statusCode(503);
        when().get("/q/health/live").then().statusCode(200);
    }
}
