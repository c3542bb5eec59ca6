package io.baedal.query.favourites;

import static io.baedal.query.favourites.Tokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
@QuarkusTestResource(Tokens.class)
class FavouritesTest {
    Documents documents;

    private final String customer = "kim-" + UUID.randomUUID();

    @Test
    void areShownNewestFirstAndClosedOnesGreyedOut() {
        documents.favourites(customer, 7, "b", "-a");

        as("customer", customer)
                .get("/favourites/{me}", customer)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/json"))
                .header("ETag", "\"v1.7\"")
                .header("Baedal-Revision", "favourites-" + customer + "@7")
                .header("Baedal-View-Version", "1")
                .header("Cache-Control", "private, no-cache")
                .body("shops.id", contains("b", "a"))
                .body("shops.closed", contains(false, true))
                .body("next", nullValue());
    }

    @Test
    void areNoneForWhoNeverLikedAShop() {
        as("customer", customer)
                .get("/favourites/{me}", customer)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.none\"")
                .header("Baedal-Revision", nullValue())
                .body("shops", empty());
    }

    @Test
    void areNoneOnceTheCustomerLeft() {
        documents.favourites(customer, 9);

        as("operator", "kim")
                .get("/favourites/{me}", customer)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.9\"")
                .body("shops", empty());
    }

    @Test
    void comeInPages() {
        documents.favourites(customer, 4, "e", "d", "c", "b", "a");

        var next = as("customer", customer)
                .get("/favourites/{me}?limit=2", customer)
                .then()
                .body("shops.id", contains("e", "d"))
                .extract()
                .<String>path("next");
        documents.favourites(customer, 6, "g", "f", "e", "d", "c", "b", "a");
        var last = as("customer", customer)
                .get("/favourites/{me}?limit=2&cursor={next}", customer, next)
                .then()
                .body("shops.id", contains("c", "b"))
                .extract()
                .<String>path("next");
        as("customer", customer)
                .get("/favourites/{me}?limit=2&cursor={next}", customer, last)
                .then()
                .body("shops.id", contains("a"))
                .body("next", nullValue());
    }

    @Test
    void areNotSentToWhoHasThem() {
        documents.favourites(customer, 4, "a");

        as("customer", customer)
                .header("If-None-Match", "\"v1.4\"")
                .get("/favourites/{me}", customer)
                .then()
                .statusCode(304);
        as("customer", customer)
                .header("If-None-Match", "\"v1.3\"")
                .get("/favourites/{me}", customer)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=many"})
    void comeInPagesOfSensibleSize(String limit) {
        as("customer", customer)
                .get("/favourites/" + customer + "?" + limit)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors.field", contains("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "***", "LTEuYQ", "MS4", "LmE"})
    void goOnOnlyWhereAPageEnded(String cursor) {
        as("customer", customer)
                .get("/favourites/{me}?cursor={cursor}&limit=0", customer, cursor)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("cursor", "limit"));
    }
}
