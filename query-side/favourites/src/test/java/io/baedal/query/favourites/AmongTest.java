package io.baedal.query.favourites;

import static io.baedal.query.favourites.Tokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
@QuarkusTestResource(Tokens.class)
class AmongTest {
    Documents documents;

    private final String customer = "lee-" + UUID.randomUUID();

    private static List<String> newIds(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }

    @Test
    void someShopsTheFavouritesAreToldInTheOrderAsked() {
        var ids = newIds(4);
        documents.favourites(customer, 3, ids.get(0), ids.get(2), newIds(1).getFirst());

        as("customer", customer)
                .get("/favourites/{me}/among?ids={ids}", customer, String.join(",", ids.reversed()))
                .then()
                .statusCode(200)
                .header("Baedal-Revision", "favourites-" + customer + "@3")
                .body("ids", contains(ids.get(2), ids.get(0)));
    }

    @Test
    void twoHundredNoneMayBeOne() {
        as("service", "storefront")
                .get("/favourites/{me}/among?ids={ids}", customer, String.join(",", newIds(200)))
                .then()
                .statusCode(200)
                .body("ids", empty());
    }

    @Test
    void moreThanTwoHundredNothingIsTold() {
        as("customer", customer)
                .get("/favourites/{me}/among?ids={ids}", customer, String.join(",", newIds(201)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("ids"))
                .body("errors[0].message", startsWith("asks for 201"));
    }

    @Test
    void noneOrWhatIsNoIdNothingIsTold() {
        as("customer", customer).get("/favourites/{me}/among", customer).then().statusCode(400);
        as("customer", customer)
                .get("/favourites/{me}/among?ids=one,two", customer)
                .then()
                .statusCode(400)
                .body("errors.message", contains("'one' is not an id", "'two' is not an id"));
    }

    @Test
    void anothersFavouritesNobodyIsToldAnything() {
        as("customer", "park")
                .get("/favourites/{me}/among?ids={ids}", customer, newIds(1).getFirst())
                .then()
                .statusCode(403);
    }
}
