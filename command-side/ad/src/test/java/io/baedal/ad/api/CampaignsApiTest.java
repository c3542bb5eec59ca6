package io.baedal.ad.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CampaignsApiTest {
    private final Client owner = Client.owner();
    private String shop;

    @BeforeEach
    void aShop() {
        shop = ShopService.shopOf(owner);
    }

    @Test
    void anOwnerPlansACampaignAndReadsItBack() {
        var created = owner.post("/campaigns", Client.plan(shop));
        var id = created.path("id").toString();

        created.then()
                .statusCode(201)
                .header("Location", endsWith("/campaigns/" + id))
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "campaign-" + id + "@0");
        for (var reader : List.of(owner, Client.OPERATOR, Client.SERVICE)) {
            reader.get("/campaigns/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("shopId", equalTo(shop))
                    .body("ownerId", equalTo(owner.id()))
                    .body("standing", equalTo("PLANNED"))
                    .body("ending", nullValue())
                    .body("districts", equalTo(List.of("강남구")))
                    .body("bid", equalTo(300))
                    .body("until", equalTo("2026-03-31"))
                    .body("spentInAll", equalTo(0));
        }
    }

    @Test
    void aKeywordIsKeptAsItIsSearchedFor() {
        var plan = Client.plan(shop);
        plan.put("product", "KEYWORD");
        plan.put("keyword", " " + Normalizer.normalize("BBQ 치킨", Normalizer.Form.NFD));
        owner.get(owner.planned(plan)).then().body("keyword", equalTo("bbq 치킨"));
    }

    @Test
    void aCampaignLives() {
        var campaign = owner.planned(Client.plan(shop));

        done(owner.post(campaign + "/start"), 1);
        done(owner.post(campaign + "/start"), 1);
        done(owner.put(campaign + "/bid", Map.of("amount", 500)), 2);
        done(owner.put(campaign + "/budget", Map.of("daily", 5_000, "total", 50_000)), 3);
        done(owner.put(campaign + "/area", Map.of("districts", List.of("서초구", "강남구"))), 4);
        done(owner.put(campaign + "/period", Map.of("from", "2026-03-10", "until", "2026-04-10")), 5);
        done(owner.post(campaign + "/pause"), 6);
        owner.get(campaign)
                .then()
                .body("standing", equalTo("PAUSED"))
                .body("bid", equalTo(500))
                .body("dailyBudget", equalTo(5_000))
                .body("totalBudget", equalTo(50_000))
                .body("districts", equalTo(List.of("서초구", "강남구")))
                .body("from", equalTo("2026-03-10"));
        done(owner.post(campaign + "/end"), 7);
        owner.get(campaign).then().body("standing", equalTo("ENDED")).body("ending", equalTo("BY_OWNER"));
        refused(owner.post(campaign + "/start"), 410, "gone");
    }

    @Test
    void anOperatorEndsACampaign() {
        var campaign = owner.planned(Client.plan(shop));
        done(Client.OPERATOR.post(campaign + "/end"), 1);
        owner.get(campaign).then().body("ending", equalTo("BY_OPERATOR"));
    }

    @Test
    void whatBreaksRulesIsNamedAltogether() {
        var plan = Client.plan("no-shop", 55, 40, 30);
        plan.put("until", "2026-02-29");
        plan.put("districts", List.of("강남구", " "));
        owner.post("/campaigns", plan)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/shopId", "/districts/1", "/bid", "/dailyBudget", "/totalBudget", "/until"))
                .body("errors.rule", hasItems("shop-id-format", "district-length", "bid-out-of-bounds"));
    }

    @Test
    void bodiesAreReadToTheLetter() {
        var more = Client.plan(shop);
        more.put("colour", "red");
        refused(owner.post("/campaigns", more), 400, "invalid-request");
        var less = Client.plan(shop);
        less.remove("bid");
        refused(owner.post("/campaigns", less), 400, "invalid-request");
        var odd = Client.plan(shop);
        odd.put("product", "BILLBOARD");
        refused(owner.post("/campaigns", odd), 400, "invalid-request");
        var misfit = Client.plan(shop);
        misfit.put("product", "CATEGORY_TOP");
        refused(owner.post("/campaigns", misfit), 422, "campaign-placement");
        var over = Client.plan(shop);
        over.put("until", "2026-03-13");
        refused(owner.post("/campaigns", over), 422, "campaign-period-in-the-past");
    }

    @Test
    void onlyItsOwnerAdvertisesAShop() {
        refused(Client.owner().post("/campaigns", Client.plan(shop)), 403, "forbidden");
        refused(owner.post("/campaigns", Client.plan(UUID.randomUUID().toString())), 409, "campaign-shop-unknown");
        var closed = ShopService.shopOf(owner);
        ShopService.says(closed, owner.id(), 3, true);
        refused(owner.post("/campaigns", Client.plan(closed)), 409, "campaign-shop-closed");
    }

    @Test
    void nobodyTouchesOrReadsAnotherOwnersCampaigns() {
        var campaign = owner.planned(Client.plan(shop));
        var other = Client.owner();
        refused(other.post(campaign + "/start"), 403, "forbidden");
        refused(other.post(campaign + "/end"), 403, "forbidden");
        refused(other.get(campaign), 403, "forbidden");
        refused(other.get("/campaigns?shop=" + shop), 403, "forbidden");
        refused(Client.customer().get(campaign), 403, "forbidden");
        refused(Client.customer().post("/campaigns", Client.plan(shop)), 403, "forbidden");
        given().get(campaign).then().statusCode(401);
    }

    @Test
    void aRepeatedPlanIsOneCampaign() {
        var key = UUID.randomUUID().toString();
        var first = planWith(key);
        var again = planWith(key);
        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first.path("id")));
        owner.get("/campaigns?shop=" + shop).then().body("campaigns", hasSize(1));
    }

    private Response planWith(String key) {
        return owner.request(key)
                .contentType(ContentType.JSON)
                .body(Client.plan(shop))
                .post("/campaigns");
    }

    @Test
    void anOldRevisionIsNotChanged() {
        var campaign = owner.started(Client.plan(shop));
        refused(owner.request().header("If-Match", "\"0\"").post(campaign + "/pause"), 412, "stale-revision");
        done(owner.request().header("If-Match", "\"1\"").post(campaign + "/pause"), 2);
    }

    @Test
    void aShopsCampaignsAreListedNewestFirstPageByPage() {
        var first = owner.planned(Client.plan(shop));
        var second = owner.planned(Client.plan(shop));
        var third = owner.planned(Client.plan(shop));
        var page = Client.SERVICE.get("/campaigns?limit=2&shop=" + shop);
        page.then()
                .statusCode(200)
                .body("campaigns", hasSize(2))
                .body("campaigns[0].id", equalTo(idOf(third)))
                .body("campaigns[1].id", equalTo(idOf(second)))
                .body("next", notNullValue());
        owner.get("/campaigns?limit=2&shop=" + shop + "&cursor=" + page.path("next"))
                .then()
                .body("campaigns", hasSize(1))
                .body("campaigns[0].id", equalTo(idOf(first)))
                .body("next", nullValue());
        refused(owner.get("/campaigns"), 400, "invalid-request");
        refused(owner.get("/campaigns?limit=101&shop=" + shop), 400, "invalid-request");
        refused(owner.get("/campaigns?cursor=x&shop=" + shop), 400, "invalid-request");
    }

    private static String idOf(String campaign) {
        return campaign.substring(campaign.lastIndexOf('/') + 1);
    }

    @Test
    void aShopThatWasNeverHeardOfWaitsForTheShopServiceAndAKnownOneDoesnt() {
        owner.planned(Client.plan(shop));
        var unheard = ShopService.shopOf(owner);
        ShopService.isAway(true);
        try {
            owner.planned(Client.plan(shop));
            refused(owner.post("/campaigns", Client.plan(unheard)), 503, "unavailable");
        } finally {
            ShopService.isAway(false);
        }
        owner.planned(Client.plan(unheard));
    }

    @Test
    void theApiDescribesItself() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/campaigns/{campaignId}/clicks"))
                .body(containsString("PlanCampaign"));
    }

    private static void done(Response response, int revision) {
        response.then().statusCode(204).header("ETag", "\"" + revision + "\"");
    }

    private static void refused(Response response, int status, String slug) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:" + slug));
    }
}
