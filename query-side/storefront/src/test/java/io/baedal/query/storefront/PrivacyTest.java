package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.AD;
import static io.baedal.query.storefront.Surroundings.ADS;
import static io.baedal.query.storefront.Surroundings.DISPLAY;
import static io.baedal.query.storefront.Surroundings.FAVOURITES;
import static io.baedal.query.storefront.Surroundings.SEARCH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrivacyTest extends StorefrontTest {
    private final String kim = "kim-" + City.newId();
    private final String lee = "lee-" + City.newId();

    @Test
    void nobodySeesWhatAnotherLikes() {
        var ids = city.shops(1);
        SEARCH.answers(City.found(ids));
        FAVOURITES.answers(City.liked(ids.get(0)));
        search(as(kim)).body("shops.favourite", contains(true));

        FAVOURITES.isAway();

        search(as(kim)).body("shops.favourite", contains(true));
        search(as(lee)).body("shops[0].favourite", nullValue());
        search(given()).body("shops[0].favourite", nullValue());
    }

    @Test
    void nobodySeesAnothersListWhileItIsAway() {
        FAVOURITES.answers(City.favourites(city.shops(1)));
        as(kim).get("/storefront/favourites").then().statusCode(200);
        FAVOURITES.isAway();

        as(lee).get("/storefront/favourites").then().statusCode(200).body("shops", empty());
    }

    @Test
    void theTokenIsShownToTheFavouritesOnly() {
        var ids = city.shops(2);
        SEARCH.answers(City.found(ids));
        ADS.answers(City.ads(Map.of(ids.get(0), City.newId())));
        var token = Tokens.of("customer", kim);

        search(given().auth().oauth2(token)).statusCode(200);

        assertThat(FAVOURITES.heard())
                .extracting(heard -> heard.headers().get("Authorization"))
                .containsExactly("Bearer " + token);
        for (var other : List.of(SEARCH, ADS, DISPLAY)) {
            assertThat(other.heard())
                    .isNotEmpty()
                    .noneMatch(heard -> heard.headers().contains("Authorization"));
        }
        assertThat(AD.heard())
                .noneMatch(heard -> heard.headers().get("Authorization").contains(token));
    }
}
