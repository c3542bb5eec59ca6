package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.ADS;
import static io.baedal.query.storefront.Surroundings.DISPLAY;
import static io.baedal.query.storefront.Surroundings.FAVOURITES;
import static io.baedal.query.storefront.Surroundings.SEARCH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListsTest extends StorefrontTest {
    @Test
    void foundShopsAreDrawnInOrder() {
        var ids = city.shops(5);
        SEARCH.answers(City.found(ids.reversed()));

        search(given())
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("Baedal-Degraded", nullValue())
                .header("Age", nullValue())
                .body("shops.id", equalTo(ids.reversed()))
                .body("shops.openNow", everyItem(equalTo(true)))
                .body("shops[0].name", equalTo("가게"))
                .body("shops[0].minimumOrder", equalTo(15000))
                .body("shops[0].rating.average", equalTo(4.6f))
                .body("shops[0].dishes", contains("후라이드", "양념"))
                .body("shops[0].favourite", nullValue())
                .body("shops[0].advertised", nullValue())
                .body("next", equalTo("abc"))
                .body("total", equalTo(5))
                .body("counts.CHICKEN", equalTo(5))
                .body("countsAtLeast", equalTo(true))
                .body("degraded", empty());
    }

    @Test
    void allCardsOfAPageAreAskedForAtOnce() {
        var ids = city.shops(30);
        var advertised = city.shops(3);
        SEARCH.answers(City.found(ids));
        ADS.answers(City.ads(
                Map.of(advertised.get(0), City.newId(), advertised.get(1), City.newId(), ids.get(0), City.newId())));

        search(given()).statusCode(200).body("shops.id", equalTo(ids));

        assertThat(DISPLAY.heard()).hasSize(1);
        assertThat(DISPLAY.heard().getFirst().parameters().get("ids").split(","))
                .hasSize(32);
    }

    @Test
    void advertisedShopsComeFirstInAFieldOfTheirOwn() {
        var found = city.shop("찾은 집");
        var paid = city.shop("광고 집");
        var campaign = City.newId();
        SEARCH.answers(City.found(List.of(found)));
        ADS.answers(City.ads(Map.of(paid, campaign)));

        search(given().queryParam("q", "치킨"))
                .body("advertised.id", contains(paid))
                .body("advertised[0].advertised.campaignId", equalTo(campaign))
                .body("advertised[0].advertised.click", equalTo("/store/ads/" + campaign + "/" + paid))
                .body("shops.id", contains(found));

        var asked = ADS.heard().getFirst().parameters();
        assertThat(asked.get("product")).isEqualTo("KEYWORD");
        assertThat(asked.get("keyword")).isEqualTo("치킨");
        assertThat(asked.get("district")).isEqualTo(district);
    }

    @Test
    void laterPagesAreWithoutAdvertisements() {
        SEARCH.answers(City.found(city.shops(1)));

        search(given().queryParam("cursor", "abc")).statusCode(200).body("advertised", empty());

        assertThat(ADS.heard()).isEmpty();
    }

    @Test
    void theSearchHearsEveryParameter() {
        search(given().queryParam("q", "치 킨&")
                        .queryParam("open", "now")
                        .queryParam("sort", "rating")
                        .queryParam("highlight", true)
                        .queryParam("somethingNew", "1"))
                .statusCode(200);

        var heard = SEARCH.heard().getFirst().parameters();
        assertThat(heard.get("q")).isEqualTo("치 킨&");
        assertThat(heard.get("open")).isEqualTo("now");
        assertThat(heard.get("sort")).isEqualTo("rating");
        assertThat(heard.get("highlight")).isEqualTo("true");
        assertThat(heard.get("somethingNew")).isEqualTo("1");
    }

    @Test
    void whatTheDisplayDoesntKnowIsLeftOut() {
        var ids = city.shops(2);
        SEARCH.answers(City.found(List.of(ids.get(1), City.newId(), "no-id", ids.get(0))));

        search(given()).body("shops.id", contains(ids.get(1), ids.get(0))).body("degraded", empty());
    }

    @Test
    void deliveryCostsWhatTheDistrictPays() {
        var id = city.shop("가게");
        SEARCH.answers(City.found(List.of(id)));

        given().queryParam("district", City.DISTRICT)
                .queryParam("q", district)
                .get("/storefront/search")
                .then()
                .body("shops[0].deliveryFee", equalTo(3000));
        search(given()).body("shops[0].deliveryFee", nullValue());
    }

    @Test
    void aShopIsShutOutsideItsHours() {
        var id = city.shop("가게");
        SEARCH.answers(City.found(List.of(id)));
        SetClock.koreanTime("2026-03-03T12:00");

        search(given()).body("shops[0].openNow", equalTo(false));
    }

    @Test
    void advertisementsOfAPlaceAreDrawnInOrder() {
        var first = city.shop("하나");
        var second = city.shop("둘");
        var campaigns = new LinkedHashMap<String, String>();
        campaigns.put(second, City.newId());
        campaigns.put(City.newId(), City.newId());
        campaigns.put(first, City.newId());
        ADS.answers(City.ads(campaigns));

        ads(given().queryParam("category", "CHICKEN").queryParam("limit", 7))
                .statusCode(200)
                .body("shops.id", contains(second, first))
                .body("shops.advertised.campaignId", contains(campaigns.get(second), campaigns.get(first)));

        var asked = ADS.heard().getFirst().parameters();
        assertThat(asked.get("product")).isEqualTo("CATEGORY_TOP");
        assertThat(asked.get("category")).isEqualTo("CHICKEN");
        assertThat(asked.get("limit")).isEqualTo("7");
    }

    @Test
    void favouritesAreMarkedForTheCustomer() {
        var kim = "kim-" + City.newId();
        var ids = city.shops(3);
        SEARCH.answers(City.found(ids));
        FAVOURITES.answers(City.liked(ids.get(1)));

        search(as(kim))
                .header("Cache-Control", "private, no-cache")
                .body("shops.favourite", contains(false, true, false));

        assertThat(FAVOURITES.heard()).hasSize(1);
        assertThat(FAVOURITES.heard().getFirst().path()).isEqualTo("/favourites/" + kim + "/among");
    }

    @Test
    void favouritesAreDrawnNewestFirst() {
        var ids = city.shops(3);
        var closed = City.newId();
        FAVOURITES.answers(City.favourites(ids.reversed(), closed));

        as("kim-" + district)
                .queryParam("limit", 9)
                .get("/storefront/favourites")
                .then()
                .statusCode(200)
                .body("shops.id", equalTo(ids.reversed()))
                .body("shops.favourite", everyItem(equalTo(true)))
                .body("closed", contains(closed));

        assertThat(FAVOURITES.heard()).hasSize(1);
        assertThat(FAVOURITES.heard().getFirst().parameters().get("limit")).isEqualTo("9");
    }
}
