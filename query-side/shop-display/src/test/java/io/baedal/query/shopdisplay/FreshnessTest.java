package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class FreshnessTest {
    Documents documents;

    private final String id = UUID.randomUUID().toString();

    private static Response get(String path, String revisions, String prefer) {
        var request = given().header("Baedal-Revision", revisions);
        return (prefer == null ? request : request.header("Prefer", prefer)).get(path);
    }

    @Test
    void isNoQuestionOnceTheRevisionWasSeen() {
        documents.shopWithMenu(id, 17, 4);

        get("/shops/" + id, "shop-" + id + "@17, menu-" + id + "@3", "wait=2")
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=2");
    }

    @Test
    void isRefusedAtOnceWithoutAWait() {
        documents.shopWithMenu(id, 16, 4);

        get("/shops/" + id, "shop-" + id + "@17", null)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:not-yet-visible"))
                .body("detail", containsString("shop-" + id + "@17"));
    }

    @Test
    void isWaitedForUntilTheViewHasSeenIt() throws Exception {
        documents.shopWithMenu(id, 16, 4);

        var answer = CompletableFuture.supplyAsync(() -> get("/shops/" + id, "shop-" + id + "@17", "wait=10"));
        assertThat(answer).isNotDone();
        documents.shopWithMenu(id, 17, 4);

        answer.get(60, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.17.4\"")
                .header("Preference-Applied", "wait=10");
    }

    @Test
    void isWaitedForWhereNothingWasYet() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> get("/shops/" + id, "shop-" + id + "@0", "wait=10"));
        documents.shop(id, 0);

        answer.get(60, TimeUnit.SECONDS).then().statusCode(200);
    }

    @Test
    void isWaitedForInABatch() throws Exception {
        var other = UUID.randomUUID().toString();
        documents.shop(id, 0);
        var revisions = "shop-" + id + "@0, shop-" + other + "@2";

        var answer = CompletableFuture.supplyAsync(() -> get("/shops?ids=" + id + "," + other, revisions, "wait=10"));
        documents.shop(other, 2);

        answer.get(60, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=10")
                .body("shops.size()", equalTo(2));
    }

    @Test
    void isRefusedWhenTheWaitIsOver() {
        documents.shop(id, 0);
        long start = System.nanoTime();

        get("/shops/" + id, "shop-" + id + "@1", "wait=1")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:not-yet-visible"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void isOfNoConcernWhereTheStreamIsNotPartOfTheAnswer() {
        documents.shop(id, 0);

        get("/shops/" + id, "owner-somebody@9, shop-" + UUID.randomUUID() + "@3", "wait=10")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsThatAShopIsGoneOnceThatWasSeen() {
        documents.gone(id, 9);

        get("/shops/" + id, "shop-" + id + "@9", "wait=1").then().statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop-1", "@3", "shop-1@", "shop-1@-1", "shop-1@x", "shop-1@99999999999999999999"})
    void isRefusedWhereItCanNotBeRead(String revision) {
        get("/shops/" + id, revision, "wait=1")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors[0].field", equalTo("Baedal-Revision"));
    }

    @Test
    void hasNoPreferenceAppliedWithoutARevision() {
        documents.shop(id, 0);

        given().header("Prefer", "wait=5")
                .get("/shops/" + id)
                .then()
                .statusCode(200)
                .header("Preference-Applied", nullValue());
    }
}
