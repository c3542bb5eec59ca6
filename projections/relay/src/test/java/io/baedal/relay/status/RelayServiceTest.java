package io.baedal.relay.status;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningNeighbours.class)
class RelayServiceTest {
    @BeforeEach
    void isReady() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (when().get("/q/health/ready").statusCode() != 200
                || !"active".equals(when().get("/relay").path("state"))) {
            assertThat(System.nanoTime()).as("ready within a minute").isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void tellsWhatItDoes() {
        when().get("/relay")
                .then()
                .statusCode(200)
                .body("name", equalTo("main"))
                .body("state", equalTo("active"))
                .body("term", greaterThanOrEqualTo(1))
                .body("lagEvents", equalTo(0))
                .body("lagSeconds", equalTo(0.0f))
                .body("inFlight", equalTo(0));
    }

    @Test
    void tellsItsReadinessWhetherItIsActive() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'relay' }.data.state", equalTo("active"));
        when().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void isMeasured() {
        when().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("baedal_relay_published_total"))
                .body(containsString("baedal_relay_active 1.0"))
                .body(containsString("baedal_relay_lag_events 0.0"))
                .body(containsString("baedal_relay_lag_seconds 0.0"));
    }
}
