package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.ADS;
import static io.baedal.query.storefront.Surroundings.DISPLAY;
import static io.baedal.query.storefront.Surroundings.FAVOURITES;
import static io.baedal.query.storefront.Surroundings.SEARCH;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class DegradedTest extends StorefrontTest {
    enum Fault {
        AWAY(Stub::isAway),
        SLOW(Stub::hangs),
        BROKEN(stub -> stub.answers(500, "{}")),
        OVERLOADED(stub -> stub.answers(429, "{}")),
        GARBAGE(stub -> stub.answers("<html>")),
        SOMETHING_ELSE(stub -> stub.answers("{\"hello\":1}")),
        NOTHING(stub -> stub.answers(200, ""));

        private final Consumer<Stub> strike;

        Fault(Consumer<Stub> strike) {
            this.strike = strike;
        }

        void strikes(Stub stub) {
            strike.accept(stub);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheSearchThereAreAdvertisementsOnly(Fault fault) {
        var paid = city.shop("광고 집");
        ADS.answers(City.ads(Map.of(paid, City.newId())));
        fault.strikes(SEARCH);

        search(given())
                .statusCode(200)
                .header("Baedal-Degraded", "search")
                .body("degraded", contains("search"))
                .body("advertised.id", contains(paid))
                .body("shops", empty());
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheAdListingThereAreNoAdvertisements(Fault fault) {
        var ids = city.shops(2);
        SEARCH.answers(City.found(ids));
        fault.strikes(ADS);

        search(given())
                .statusCode(200)
                .header("Baedal-Degraded", "ads")
                .body("advertised", empty())
                .body("shops.id", equalTo(ids));
        ads(given()).statusCode(200).header("Baedal-Degraded", "ads").body("shops", empty());
    }

    @ParameterizedTest
    @EnumSource
    void withoutFavouritesThereAreNoMarks(Fault fault) {
        var ids = city.shops(2);
        SEARCH.answers(City.found(ids));
        fault.strikes(FAVOURITES);

        search(as("kim-" + district))
                .statusCode(200)
                .header("Baedal-Degraded", "favourites")
                .body("shops.id", equalTo(ids))
                .body("shops[0].favourite", nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheDisplayTheLastGoodCardsAreShown(Fault fault) {
        var ids = city.shops(2);
        SEARCH.answers(City.found(ids));
        search(given()).header("Baedal-Degraded", nullValue());
        fault.strikes(DISPLAY);

        search(given())
                .statusCode(200)
                .header("Baedal-Degraded", "cards")
                .header("Age", matchesPattern("\\d+"))
                .body("shops.id", equalTo(ids));
    }

    @Test
    void cardsThatWereNeverSeenAreLeftOut() {
        SEARCH.answers(City.found(city.shops(2)));
        DISPLAY.isAway();

        search(given()).statusCode(200).header("Baedal-Degraded", "cards").body("shops", empty());
    }

    @Test
    void theLastGoodPageOfTheSameQuestionStandsIn() {
        var ids = city.shops(2);
        SEARCH.answers(City.found(ids));
        search(given().queryParam("q", "치킨")).statusCode(200);
        SEARCH.isAway();

        search(given().queryParam("q", "치킨"))
                .statusCode(200)
                .header("Baedal-Degraded", "search")
                .header("Age", notNullValue())
                .body("shops.id", equalTo(ids));
        search(given().queryParam("q", "피자")).statusCode(200).body("shops", empty());
    }

    @Test
    void withoutAnythingThereIsStillAPage() {
        List.of(SEARCH, ADS, FAVOURITES, DISPLAY).forEach(Stub::isAway);

        search(as("kim"))
                .statusCode(200)
                .header("Baedal-Degraded", "search, ads")
                .body("degraded", contains("search", "ads"))
                .body("shops", empty())
                .body("advertised", empty());
        as("kim").get("/storefront/favourites").then().statusCode(200).header("Baedal-Degraded", "favourites");
        as("kim")
                .get("/storefront/shops/{id}", City.newId())
                .then()
                .statusCode(200)
                .header("Baedal-Degraded", "favourites, shop, reviews")
                .body("shop", nullValue());
    }
}
