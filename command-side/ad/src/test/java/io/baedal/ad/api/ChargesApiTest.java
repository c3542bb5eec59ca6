package io.baedal.ad.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ChargesApiTest {
    @Inject
    TestClock clock;

    private final Client owner = Client.owner();
    private final Client customer = Client.customer();
    private String campaign;

    @BeforeEach
    void aRunningCampaign() {
        campaign = owner.started(Client.plan(ShopService.shopOf(owner)));
    }

    @AfterEach
    void itIsNoonAgain() {
        clock.reset();
    }

    @Test
    void aClickIsChargedAndAnsweredWithWhatIsSpent() {
        charged(customer.post(campaign + "/clicks"), 300, 300, 300)
                .then()
                .header("ETag", "\"2\"")
                .body("reason", nullValue());
        charged(Client.SERVICE.post(campaign + "/clicks"), 300, 600, 600);
        owner.get(campaign).then().body("spentToday", equalTo(600)).body("spentInAll", equalTo(600));
    }

    @Test
    void onceTheDaysBudgetIsSpentClicksAreFreeUntilMidnightInSeoul() {
        for (int i = 1; i <= 4; i++) {
            charged(customer.post(campaign + "/clicks"), 300, 300 * i, 300 * i);
        }
        free(customer.post(campaign + "/clicks"), "daily-budget-spent", 1_200, 1_200);
        clock.pass(Duration.ofHours(12).minusSeconds(1));
        free(customer.post(campaign + "/clicks"), "daily-budget-spent", 1_200, 1_200);
        clock.pass(Duration.ofSeconds(1));
        owner.get(campaign).then().body("spentToday", equalTo(0)).body("spentInAll", equalTo(1_200));
        charged(customer.post(campaign + "/clicks"), 300, 300, 1_500);
    }

    @Test
    void aClickThatIsReportedAgainIsAnsweredWithItsFirstOutcome() {
        var key = UUID.randomUUID().toString();
        charged(customer.request(key).post(campaign + "/clicks"), 300, 300, 300);
        charged(customer.post(campaign + "/clicks"), 300, 600, 600);
        charged(customer.request(key).post(campaign + "/clicks"), 300, 300, 300)
                .then()
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"2\"");
        owner.get(campaign).then().body("spentInAll", equalTo(600));
        charged(Client.customer().request(key).post(campaign + "/clicks"), 300, 900, 900);
    }

    @Test
    void impressionsAreChargedByTheThousand() {
        charged(impressions(1_000), 300, 300, 300);
        charged(impressions(3), 0, 300, 300);
        charged(impressions(1), 1, 301, 301);
        impressions(1_001).then().statusCode(422).body("type", equalTo("urn:baedal:problem:impressions-out-of-bounds"));
        customer.post(campaign + "/impressions", Map.of("count", 1)).then().statusCode(403);
    }

    private Response impressions(int count) {
        return Client.SERVICE.post(campaign + "/impressions", Map.of("count", count));
    }

    @Test
    void whatDoesntRunIsFollowedForFree() {
        var planned = owner.planned(Client.plan(ShopService.shopOf(owner)));
        free(customer.post(planned + "/clicks"), "not-running", 0, 0);
        owner.post(campaign + "/pause").then().statusCode(204);
        free(customer.post(campaign + "/clicks"), "not-running", 0, 0);
        owner.post(campaign + "/end").then().statusCode(204);
        free(customer.post(campaign + "/clicks"), "ended", 0, 0);
        free(impressions(10), "ended", 0, 0);
    }

    @Test
    void afterItsLastDayItIsFollowedForFree() {
        clock.pass(Duration.ofDays(18));
        free(customer.post(campaign + "/clicks"), "outside-its-period", 0, 0);
    }

    @Test
    void theTotalBudgetEndsIt() {
        var small = owner.started(Client.plan(ShopService.shopOf(owner), 300, 300, 300));
        charged(customer.post(small + "/clicks"), 300, 300, 300);
        free(customer.post(small + "/clicks"), "total-budget-spent", 300, 300);
    }

    @Test
    void ownersDontClickAndThereIsNothingToClickOnWhereThereIsNoCampaign() {
        owner.post(campaign + "/clicks").then().statusCode(403);
        customer.post("/campaigns/" + UUID.randomUUID() + "/clicks")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:baedal:problem:not-found"));
    }

    private static Response charged(Response response, int amount, int thatDay, int inAll) {
        return answered(response, true, amount, thatDay, inAll);
    }

    private static void free(Response response, String reason, int thatDay, int inAll) {
        assertEquals(reason, answered(response, false, 0, thatDay, inAll).path("reason"));
    }

    private static Response answered(Response response, boolean charged, int amount, int thatDay, int inAll) {
        response.then()
                .statusCode(200)
                .body("charged", equalTo(charged))
                .body("amount", equalTo(amount))
                .body("spentThatDay", equalTo(thatDay))
                .body("spentInAll", equalTo(inAll));
        return response;
    }
}
