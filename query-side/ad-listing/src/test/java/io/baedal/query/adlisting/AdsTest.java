package io.baedal.query.adlisting;

import static io.baedal.query.adlisting.CampaignDocument.today;
import static io.baedal.views.adlisting.AdListingDocument.categoryTop;
import static io.baedal.views.adlisting.AdListingDocument.keyword;
import static io.baedal.views.adlisting.AdListingDocument.openList;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class AdsTest {
    Documents documents;

    private final String district = "구" + UUID.randomUUID();
    private final String campaign = newId();
    private final String shop = newId();

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private CampaignDocument campaign() {
        return CampaignDocument.running(campaign, shop, openList(district));
    }

    private ShopDocument shop() {
        return ShopDocument.open(shop, district);
    }

    private List<String> shown(String more) {
        return when().get("/ads?district={district}&product=OPEN_LIST" + more, district)
                .then()
                .statusCode(200)
                .extract()
                .path("ads.campaignId");
    }

    @Test
    void nameTheShopAndTheCampaign() {
        documents.write(campaign());
        documents.write(shop());

        when().get("/ads?district={district}&product=OPEN_LIST", district)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/json"))
                .header("Baedal-View-Version", "1")
                .header("Cache-Control", "no-cache")
                .body("ads", hasSize(1))
                .body("ads[0].shopId", equalTo(shop))
                .body("ads[0].campaignId", equalTo(campaign));
    }

    @Test
    void areNoneWhereNobodyAdvertises() {
        assertThat(shown("")).isEmpty();
    }

    @Test
    void areOfTheCategoryOrTheWordAskedFor() {
        documents.write(campaign().in(categoryTop(district, "CHICKEN"), keyword(district, "치킨 bbq")));
        documents.write(shop());

        assertThat(shown("")).isEmpty();
        when().get("/ads?district={d}&product=CATEGORY_TOP&category=CHICKEN", district)
                .then()
                .body("ads", hasSize(1));
        when().get("/ads?district={d}&product=CATEGORY_TOP&category=PIZZA", district)
                .then()
                .body("ads", hasSize(0));
        when().get("/ads?district={d}&product=KEYWORD&keyword={k}", district, " 치킨 BBQ ")
                .then()
                .body("ads", hasSize(1));
        when().get("/ads?district={d}&product=KEYWORD&keyword=피자", district)
                .then()
                .body("ads", hasSize(0));
    }

    @Test
    void areNeverOfACampaignThatIsPausedOrHasSpentItsTotalBudget() {
        documents.write(campaign().inNoSlot());
        documents.write(shop());

        assertThat(shown("")).isEmpty();
    }

    @Test
    void areNeverOfACampaignThatHasSpentItsBudgetOfTheDay() {
        documents.write(campaign().fullOn(today()));
        documents.write(shop());

        assertThat(shown("")).isEmpty();
    }

    @Test
    void areOfACampaignThatSpentTheBudgetOfAnotherDay() {
        documents.write(campaign().fullOn(today().minusDays(1)));
        documents.write(shop());

        assertThat(shown("")).containsExactly(campaign);
    }

    @Test
    void areNeverOutsideOfTheCampaignsPeriod() {
        documents.write(shop());

        documents.write(campaign().during(today().plusDays(1), today().plusDays(9)));
        assertThat(shown("")).isEmpty();
        documents.write(campaign().during(today().minusDays(9), today().minusDays(1)));
        assertThat(shown("")).isEmpty();
        documents.write(campaign().during(today(), today()));
        assertThat(shown("")).containsExactly(campaign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAUSED", "SUSPENDED", "CLOSED"})
    void areNeverOfAShopThatTakesNoOrders(String state) {
        documents.write(campaign());
        documents.write(shop().being(state));

        assertThat(shown("")).isEmpty();
    }

    @Test
    void areNeverOfAShopThatDoesNotDeliverThere() {
        documents.write(campaign());
        documents.write(shop().deliveringTo("elsewhere"));

        assertThat(shown("")).isEmpty();
    }

    @Test
    void areNeverOfAShopThatTheViewDoesNotKnow() {
        documents.write(campaign());

        assertThat(shown("")).isEmpty();
    }

    @Test
    void areOfShopsInTheirOpeningHoursWhereThatIsAskedFor() {
        documents.write(campaign());
        documents.write(shop().neverOpen());

        assertThat(shown("")).containsExactly(campaign);
        assertThat(shown("&open=now")).isEmpty();
        documents.write(shop());
        assertThat(shown("&open=now")).containsExactly(campaign);
    }

    @Test
    void showEachShopOnceForItsBestBid() {
        var better = newId();
        documents.write(campaign().bidding(500));
        documents.write(
                CampaignDocument.running(better, shop, openList(district)).bidding(510));
        documents.write(shop());

        assertThat(shown("")).containsExactly(better);
    }

    @Test
    void areAsManyAsAskedFor() {
        IntStream.range(0, 12).forEach(_ -> {
            var another = newId();
            documents.write(CampaignDocument.running(newId(), another, openList(district)));
            documents.write(ShopDocument.open(another, district));
        });

        assertThat(shown("")).hasSize(10).doesNotHaveDuplicates();
        assertThat(shown("&limit=3")).hasSize(3);
        assertThat(shown("&limit=50")).hasSize(12);
    }

    @Test
    void areNotSentToWhoHasThem() {
        documents.write(campaign());
        documents.write(shop());
        var asked = "/ads?district=" + district + "&product=OPEN_LIST";
        var tag = when().get(asked).header("ETag");

        given().header("If-None-Match", tag).get(asked).then().statusCode(304);
        documents.write(campaign().inNoSlot());
        given().header("If-None-Match", tag).get(asked).then().statusCode(200).body("ads", hasSize(0));
    }
}
