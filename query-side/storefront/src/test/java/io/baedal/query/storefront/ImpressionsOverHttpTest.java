package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.AD;
import static io.baedal.query.storefront.Surroundings.ADS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImpressionsOverHttpTest extends StorefrontTest {
    private final String campaign = City.newId();

    private List<Stub.Heard> reports() {
        return AD.heard("/campaigns/" + campaign + "/impressions");
    }

    @Test
    void whatWasShownIsReportedTogetherInTheServicesOwnName() {
        ADS.answers(City.ads(Map.of(city.shop("광고 집"), campaign)));
        for (int i = 0; i < 7; i++) {
            ads(given()).statusCode(200);
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> counted() == 7);

        assertThat(reports())
                .allMatch(heard -> heard.headers().get("Authorization").equals("Bearer " + Surroundings.SERVICE_TOKEN));
    }

    private int counted() {
        return reports().stream()
                .mapToInt(heard -> new JsonObject(heard.body()).getInteger("count"))
                .sum();
    }

    @Test
    void whatIsNotShownIsNotReported() {
        ADS.answers(City.ads(Map.of(City.newId(), campaign)));
        ads(given()).statusCode(200);
        var shown = City.newId();
        ADS.answers(City.ads(Map.of(city.shop("광고 집"), shown)));
        ads(given().queryParam("keyword", "치킨")).statusCode(200);

        await().atMost(Duration.ofSeconds(30)).until(() -> !AD.heard(shown).isEmpty());
        assertThat(reports()).isEmpty();
    }

    @Test
    void aReportThatFailsIsSentAgainUnderTheSameKey() {
        AD.answers(500, "{}");
        ADS.answers(City.ads(Map.of(city.shop("광고 집"), campaign)));

        ads(given()).statusCode(200);

        await().atMost(Duration.ofSeconds(30)).until(() -> reports().size() >= 2);
        AD.answers("{}");
        assertThat(reports().stream()
                        .map(heard -> heard.headers().get("Idempotency-Key"))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }
}
