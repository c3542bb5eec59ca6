package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class ReviewTabTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    Documents documents;

    private final String shop = newId();

    @BeforeEach
    void aRatedShop() {
        documents.shopWithCard(shop, 17, 4, 9);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /// Adds a review that is so many seconds younger than the first.
    private String review(long seconds) {
        var id = newId();
        documents.review(id, shop, 0, NOON.plusSeconds(seconds));
        return id;
    }

    private JsonPath page(String parameters) {
        return when().get("/shops/" + shop + "/reviews" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// All ids from some place on, page by page.
    private List<String> from(String cursor, int limit) {
        var ids = new ArrayList<String>();
        for (var next = cursor; next != null; ) {
            var page = page("?limit=" + limit + "&cursor=" + next);
            ids.addAll(page.getList("reviews.id", String.class));
            next = page.getString("next");
        }
        return ids;
    }

    @Test
    void isTheStoredPartsJoined() {
        var id = review(0);

        var body = when().get("/shops/{id}/reviews", shop)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/json"))
                .header("Baedal-Revision", "shop-" + shop + "@17, rating-" + shop + "@9")
                .header("Baedal-View-Version", "1")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString();

        assertThat(body)
                .isEqualTo("{\"rating\":" + Documents.ratingJson(9) + ",\"reviews\":[" + Documents.reviewJson(id, 0)
                        + "]}");
    }

    @Test
    void isEmptyBeforeAnybodyWroteOne() {
        var other = newId();
        documents.shopWithCard(other, 0, -1, -1);

        when().get("/shops/{id}/reviews", other)
                .then()
                .statusCode(200)
                .body("rating.count", equalTo(0))
                .body("rating.stars.size()", equalTo(5))
                .body("reviews", empty())
                .body("next", nullValue());
    }

    @Test
    void showsTheNewestFirstAndNoOtherShopsAndNothingHiddenOrDeleted() {
        var first = review(0);
        var third = review(20);
        var second = review(10);
        documents.hiddenReview(newId(), shop, 1, NOON.plusSeconds(5));
        documents.deletedReview(newId(), shop, 1);
        documents.review(newId(), newId(), 0, NOON.plusSeconds(6));

        when().get("/shops/{id}/reviews", shop)
                .then()
                .body("reviews.id", contains(third, second, first))
                .body("next", nullValue());
    }

    @Test
    void isTenAtATimeUnlessAskedOtherwise() {
        for (int i = 0; i < 51; i++) {
            review(i);
        }

        assertThat(page("").getList("reviews")).hasSize(10);
        assertThat(page("?limit=50").getList("reviews")).hasSize(50);
        assertThat(page("?limit=50").getString("next")).isNotNull();
    }

    @Test
    void pagesGiveEveryReviewOnceAlsoThoseOfTheSameMoment() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            ids.add(review(100));
        }
        Collections.sort(ids);
        ids.addFirst(review(200));
        ids.add(review(0));

        var first = page("?limit=3");
        var all = new ArrayList<>(first.getList("reviews.id", String.class));
        all.addAll(from(first.getString("next"), 3));

        assertThat(all).isEqualTo(ids);
    }

    @Test
    void pagesGoOnWhereTheyWereWhateverIsWrittenHiddenAndDeletedMeanwhile() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            ids.addFirst(review(10L * i));
        }
        var first = page("?limit=4");
        assertThat(first.getList("reviews.id", String.class)).isEqualTo(ids.subList(0, 4));

        review(1_000);
        documents.hiddenReview(ids.get(1), shop, 1, NOON);
        documents.deletedReview(ids.get(3), shop, 1);
        documents.deletedReview(ids.get(5), shop, 1);
        documents.review(ids.get(6), shop, 3, NOON.plusSeconds(30));
        var late = review(15);

        assertThat(from(first.getString("next"), 2))
                .containsExactly(ids.get(4), ids.get(6), ids.get(7), late, ids.get(8), ids.get(9));
    }

    @Test
    void takesAnEmptyParameterForNone() {
        var id = review(0);

        assertThat(page("?limit=&cursor=").getList("reviews.id", String.class)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=51", "limit=-1", "limit=ten", "limit=999999999999"})
    void refusesALimitThatIsNone(String parameter) {
        when().get("/shops/" + shop + "/reviews?" + parameter)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors.field", contains("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!", "MTIzNA", "%00", "eyJ9"})
    void refusesACursorThatItNeverGave(String cursor) {
        refusesCursor(cursor);
    }

    @Test
    void refusesACursorThatWasChanged() {
        review(0);
        review(1);
        var cursor = page("?limit=1").getString("next");

        refusesCursor(cursor + "=");
        refusesCursor(cursor.substring(0, 6));
        refusesCursor(encoded("12 "));
        refusesCursor(encoded("+12 id"));
        refusesCursor(encoded("12 " + "x".repeat(200)));
        refusesCursor(encoded("99999999999999999999 id"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }

    private void refusesCursor(String cursor) {
        when().get("/shops/" + shop + "/reviews?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors.field", contains("cursor"));
    }

    @Test
    void isNotThereWithoutAShopAndGoneWithIt() {
        when().get("/shops/{id}/reviews", newId())
                .then()
                .statusCode(404)
                .header("Baedal-View-Version", "1")
                .body("type", equalTo("urn:baedal:problem:not-found"));
        when().get("/shops/{id}/reviews", "no-id").then().statusCode(404);
        var gone = newId();
        documents.gone(gone, 9);
        when().get("/shops/{id}/reviews", gone).then().statusCode(410).body("type", equalTo("urn:baedal:problem:gone"));
    }

    @Test
    void isNotSentToWhoHasItUntilAReviewOrTheRatingChanges() {
        var id = review(0);
        var tag = when().get("/shops/{id}/reviews", shop).header("ETag");
        givenTag(tag, 304);

        documents.review(id, shop, 1, NOON);
        givenTag(tag, 200);

        tag = when().get("/shops/{id}/reviews", shop).header("ETag");
        documents.shopWithCard(shop, 17, 5, 9);
        givenTag(tag, 304);
        documents.shopWithCard(shop, 17, 5, 10);
        givenTag(tag, 200);
    }

    private void givenTag(String tag, int status) {
        given().header("If-None-Match", tag)
                .get("/shops/{id}/reviews", shop)
                .then()
                .statusCode(status);
    }

    @Test
    void answersHeadWithoutABody() {
        review(0);
        int length = when().get("/shops/{id}/reviews", shop).body().asByteArray().length;

        when().head("/shops/{id}/reviews", shop)
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(length))
                .body(emptyString());
    }

    @Test
    void isWaitedForUntilItHasSeenAReview() throws Exception {
        var id = newId();
        get("review-" + id + "@0", null)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:not-yet-visible"))
                .body("detail", containsString("review-" + id + "@0"));

        var answer = CompletableFuture.supplyAsync(() -> get("review-" + id + "@0", "wait=10"));
        documents.review(id, shop, 0, NOON);

        answer.get(60, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=10")
                .body("reviews.id", contains(id));
    }

    @Test
    void hasSeenAReviewThatNobodySeesAnyMore() {
        var hidden = newId();
        documents.hiddenReview(hidden, shop, 3, NOON);
        var deleted = newId();
        documents.deletedReview(deleted, shop, 2);

        get("review-" + hidden + "@3, review-" + deleted + "@2", null)
                .then()
                .statusCode(200)
                .body("reviews", hasSize(0));
        get("review-" + hidden + "@4", null).then().statusCode(503);
    }

    @Test
    void isWaitedForUntilItHasSeenARating() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> get("rating-" + shop + "@10", "wait=10"));
        documents.shopWithCard(shop, 17, 4, 10);

        answer.get(60, TimeUnit.SECONDS).then().statusCode(200).body("rating.count", equalTo(10));
    }

    @Test
    void passesOverWhatItIsNotMadeOf() {
        get("menu-" + shop + "@99, shop-" + newId() + "@3, review-x@1, favourites-y@2", "wait=10")
                .then()
                .statusCode(200);
    }

    private Response get(String revisions, String prefer) {
        var request = given().header("Baedal-Revision", revisions);
        return (prefer == null ? request : request.header("Prefer", prefer)).get("/shops/{id}/reviews", shop);
    }

    @Test
    void isNotThereInDocumentsOfTheFirstFold() {
        documents.shopWithMenu(shop, 17, 4);

        when().get("/shops/{id}/reviews", shop)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:unavailable"))
                .body("detail", containsString("rebuilt"));
    }
}
