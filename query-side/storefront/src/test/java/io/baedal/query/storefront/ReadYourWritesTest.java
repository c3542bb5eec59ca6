package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.ADS;
import static io.baedal.query.storefront.Surroundings.DISPLAY;
import static io.baedal.query.storefront.Surroundings.FAVOURITES;
import static io.baedal.query.storefront.Surroundings.SEARCH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadYourWritesTest extends StorefrontTest {
    private final String revision = "shop-" + City.newId() + "@3, favourites-kim@7";

    @Test
    void whatKeepsAViewHearsWhatItMustHaveSeen() {
        SEARCH.answers(City.found(city.shops(1)));

        search(as("kim").header("Baedal-Revision", revision).header("Prefer", "wait=2"))
                .statusCode(200);

        for (var source : List.of(SEARCH, DISPLAY, FAVOURITES)) {
            assertThat(source.heard()).hasSize(1);
            assertThat(source.heard().getFirst().headers().get("Baedal-Revision"))
                    .isEqualTo(revision);
            assertThat(source.heard().getFirst().headers().get("Prefer")).isEqualTo("wait=2");
        }
        assertThat(ADS.heard()).noneMatch(heard -> heard.headers().contains("Baedal-Revision"));
    }

    @Test
    void thatItIsNotSeenYetIsPassedOnAndOpensNoBreaker() {
        DISPLAY.does(request -> {
            request.response().putHeader("Retry-After", "1");
            Stub.answer(request, 503, City.problem(503, "not-yet-visible"));
        });
        var id = City.newId();

        for (int i = 0; i < 10; i++) {
            given().header("Baedal-Revision", "shop-" + id + "@99")
                    .get("/storefront/shops/{id}", id)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:baedal:problem:not-yet-visible"));
        }

        assertThat(DISPLAY.heard("/shops/" + id)).hasSizeGreaterThanOrEqualTo(10);
    }
}
