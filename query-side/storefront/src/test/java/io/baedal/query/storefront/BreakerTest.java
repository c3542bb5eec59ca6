package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.SEARCH;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BreakerTest extends StorefrontTest {
    @Test
    void opensWhileTheSourceFailsAndClosesByItself() {
        SEARCH.answers(500, "{}");
        for (int i = 0; i < 6; i++) {
            search(given().queryParam("q", "치킨" + i)).header("Baedal-Degraded", "search");
        }
        assertThat(state()).isIn("OPEN", "HALF_OPEN");
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        when().get("/q/metrics")
                .then()
                .body(matchesPattern("(?s).*baedal_storefront_breaker\\{source=\"search\"} [12]\\.0.*"));

        SEARCH.answers(City.found(city.shops(1)));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            search(given());
            assertThat(state()).isEqualTo("CLOSED");
        });
        search(given()).body("shops.size()", equalTo(1)).body("degraded.size()", equalTo(0));
    }

    @Test
    void keepsAnOpenSourceFromBeingAsked() {
        SEARCH.answers(500, "{}");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            SEARCH.forget();
            for (int i = 0; i < 10; i++) {
                search(given().queryParam("q", "피자" + i)).statusCode(200);
            }
            assertThat(SEARCH.heard()).hasSizeLessThan(10);
        });
    }

    private static String state() {
        return when().get("/q/health/ready").then().extract().path("checks.find{it.name=='sources'}.data.search");
    }
}
