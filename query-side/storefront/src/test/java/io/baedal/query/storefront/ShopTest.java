package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.DISPLAY;
import static io.baedal.query.storefront.Surroundings.FAVOURITES;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ShopTest extends StorefrontTest {
    @Test
    void isItsPageReviewsAndMarkJoined() {
        var id = city.shop("바삭치킨");
        FAVOURITES.answers(City.liked(id));

        as("kim-" + district)
                .queryParam("district", City.DISTRICT)
                .get("/storefront/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("Baedal-Degraded", nullValue())
                .body("id", equalTo(id))
                .body("shop.name", equalTo("바삭치킨"))
                .body("menu.groups[0].items", hasSize(2))
                .body("rating.count", equalTo(12))
                .body("reviews.reviews[0].text", equalTo("맛있어요"))
                .body("openNow", equalTo(true))
                .body("deliveryFee", equalTo(3000))
                .body("favourite", equalTo(true));
    }

    @Test
    void isShownWithoutReviewsWhileTheyAreAway() {
        var id = city.shop("바삭치킨");
        DISPLAY.does(request -> {
            if (request.path().endsWith("/reviews")) {
                Stub.answer(request, 500, "{}");
            } else {
                city.display(request);
            }
        });

        given().get("/storefront/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("Baedal-Degraded", "reviews")
                .body("shop.name", equalTo("바삭치킨"))
                .body("reviews", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"404, not-found", "410, gone"})
    void isNotThereIfTheDisplaySaysSo(int status, String slug) {
        var id = City.newId();
        DISPLAY.answers(status, City.problem(status, slug));

        given().get("/storefront/shops/{id}", id)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:" + slug))
                .body("instance", equalTo("/storefront/shops/" + id));
    }

    @Test
    void isNotThereUnderWhatIsNoId() {
        given().get("/storefront/shops/../../q").then().statusCode(404);
        given().get("/storefront/shops/abc")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:baedal:problem:not-found"));
    }
}
