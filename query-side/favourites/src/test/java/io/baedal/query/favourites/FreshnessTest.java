package io.baedal.query.favourites;

import static io.baedal.query.favourites.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
@QuarkusTestResource(Tokens.class)
class FreshnessTest {
    Documents documents;

    private final String customer = "choi-" + UUID.randomUUID();

    private Response get(String revision, String prefer) {
        return as("customer", customer)
                .header("Baedal-Revision", revision)
                .header("Prefer", prefer)
                .get("/favourites/{me}", customer);
    }

    @Test
    void isWaitedForUntilTheViewHasSeenIt() throws Exception {
        documents.favourites(customer, 3, "a");

        var answer = CompletableFuture.supplyAsync(() -> get("favourites-" + customer + "@4", "wait=10"));
        assertThat(answer).isNotDone();
        documents.favourites(customer, 4, "b", "a");

        answer.get(60, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=10")
                .body("shops.id", contains("b", "a"));
    }

    @Test
    void isWaitedForWhereNothingWasYet() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> get("favourites-" + customer + "@0", "wait=10"));
        documents.favourites(customer, 0, "a");

        answer.get(60, TimeUnit.SECONDS).then().statusCode(200).body("shops.id", contains("a"));
    }

    @Test
    void isRefusedWhenTheWaitIsOver() {
        documents.favourites(customer, 3, "a");

        get("favourites-" + customer + "@4", "wait=0")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:not-yet-visible"))
                .body("detail", containsString("favourites-" + customer + "@4"));
    }

    @Test
    void isOfNoConcernInTheStreamsOfOthers() {
        documents.favourites(customer, 3, "a");

        get("favourites-somebody@9, shop-1@9", "wait=10").then().statusCode(200);
    }

    @Test
    void isRefusedWhereItCanNotBeRead() {
        get("favourites", "wait=1").then().statusCode(400).body("errors[0].field", equalTo("Baedal-Revision"));
    }
}
