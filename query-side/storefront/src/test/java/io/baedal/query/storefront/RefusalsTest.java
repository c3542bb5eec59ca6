package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.ADS;
import static io.baedal.query.storefront.Surroundings.FAVOURITES;
import static io.baedal.query.storefront.Surroundings.SEARCH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalsTest extends StorefrontTest {
    @Test
    void whatTheSearchRefusesIsPassedOnAndOpensNoBreaker() {
        SEARCH.answers(400, City.problem(400, "invalid-request"));

        for (int i = 0; i < 20; i++) {
            search(given().queryParam("limit", 100 + i))
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:baedal:problem:invalid-request"))
                    .body("detail", equalTo("The parameter limit is 1 to 50"))
                    .body("instance", equalTo("/storefront/search"));
        }

        assertThat(SEARCH.heard()).hasSize(20);
    }

    @Test
    void whatTheAdListingRefusesIsPassedOnWhereItWasAsked() {
        ADS.answers(400, City.problem(400, "invalid-request"));

        ads(given()).statusCode(400).body("instance", equalTo("/storefront/ads"));
        search(given()).statusCode(200).body("advertised", empty()).body("degraded", empty());
    }

    @Test
    void marksThatAreRefusedAreMissing() {
        var ids = city.shops(1);
        SEARCH.answers(City.found(ids));
        FAVOURITES.answers(403, City.problem(403, "forbidden"));

        search(as("kim"))
                .statusCode(200)
                .header("Baedal-Degraded", "favourites")
                .body("shops.id", equalTo(ids));
    }

    @Test
    void favouritesAreACustomers() {
        given().get("/storefront/favourites")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:baedal:problem:unauthenticated"));
        given().auth()
                .oauth2(Tokens.of("owner", "lee"))
                .get("/storefront/favourites")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:baedal:problem:forbidden"));

        assertThat(FAVOURITES.heard()).isEmpty();
    }

    @Test
    void aTokenThatIsNotValidIsNotPassedOver() {
        search(given().auth().oauth2("nonsense"))
                .statusCode(401)
                .body("type", equalTo("urn:baedal:problem:unauthenticated"));
    }

    @Test
    void aRevisionThatCantBeReadIsRefused() {
        search(given().header("Baedal-Revision", "nonsense")).statusCode(400);
    }
}
