package io.baedal.query.adlisting;

import static io.baedal.views.adlisting.AdListingDocument.openList;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class FreshnessTest {
    Documents documents;

    private final String district = "구" + UUID.randomUUID();
    private final String campaign = UUID.randomUUID().toString();
    private final String shop = UUID.randomUUID().toString();

    @BeforeEach
    void advertise() {
        documents.write(
                CampaignDocument.running(campaign, shop, openList(district)).at(3));
        documents.write(ShopDocument.open(shop, district).at(5));
    }

    private Response get(String revisions, String prefer) {
        return given().header("Baedal-Revision", revisions)
                .header("Prefer", prefer)
                .get("/ads?district={d}&product=OPEN_LIST", district);
    }

    @Test
    void isNoQuestionOnceTheRevisionsWereSeen() {
        get("campaign-" + campaign + "@3, shop-" + shop + "@5", "wait=2")
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=2")
                .body("ads", hasSize(1));
    }

    @Test
    void isWaitedForUntilTheViewHasSeenTheCampaign() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> get("campaign-" + campaign + "@4", "wait=10"));
        assertThat(answer).isNotDone();
        documents.write(CampaignDocument.running(campaign, shop).at(4));

        answer.get(60, TimeUnit.SECONDS).then().statusCode(200).body("ads", hasSize(0));
    }

    @Test
    void isWaitedForUntilTheViewHasSeenTheShop() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> get("shop-" + shop + "@6", "wait=10"));
        assertThat(answer).isNotDone();
        documents.write(ShopDocument.open(shop, district).being("PAUSED").at(6));

        answer.get(60, TimeUnit.SECONDS).then().statusCode(200).body("ads", hasSize(0));
    }

    @Test
    void isWaitedForUntilTheViewHasSeenTheRating() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> get("rating-" + shop + "@0", "wait=10"));
        assertThat(answer).isNotDone();
        documents.write(ShopDocument.open(shop, district).rated(0, 1, 5));

        answer.get(60, TimeUnit.SECONDS).then().statusCode(200).body("ads", hasSize(1));
    }

    @Test
    void isRefusedWhereItIsNotSeenInTime() {
        get("campaign-" + campaign + "@4", "wait=0")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:not-yet-visible"))
                .body("detail", containsString("campaign-" + campaign + "@4"));
        get("shop-" + UUID.randomUUID() + "@0", "wait=0").then().statusCode(503);
    }

    @Test
    void isOfNoConcernInStreamsThatAdvertisementsAreNotMadeOf() {
        get("menu-" + shop + "@99, favourites-kim@9, campaign-x@9", "wait=10")
                .then()
                .statusCode(200)
                .body("ads", hasSize(1));
    }
}
