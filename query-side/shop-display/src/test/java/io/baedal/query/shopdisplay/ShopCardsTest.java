package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class ShopCardsTest {
    Documents documents;

    private final String id = newId();

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static List<String> newIds(int count) {
        return Stream.generate(ShopCardsTest::newId).limit(count).toList();
    }

    private static String address(String... ids) {
        return "/shops/cards?ids=" + String.join(",", ids);
    }

    @Test
    void areTheStoredPartsJoined() {
        documents.shopWithCard(id, 17, 4, 9);

        var body = when().get(address(id))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/json"))
                .header("Baedal-View-Version", "1")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString();

        assertThat(body)
                .isEqualTo("{\"cards\":[{\"id\":\"" + id + "\",\"name\":\"교촌치킨 역삼점\",\"minimumOrder\":17,"
                        + "\"dishes\":[\"후라이드\"],\"pictureUrl\":\"p\",\"rating\":{\"average\":4.5,\"count\":9}}],"
                        + "\"missing\":[],\"gone\":[]}");
    }

    @Test
    void haveNoDishesAndNoStarsBeforeThereAreAny() {
        documents.shopWithCard(id, 0, -1, -1);

        assertThat(when().get(address(id)).asString())
                .contains("\"minimumOrder\":0,\"dishes\":[],\"rating\":{\"average\":0.0,\"count\":0}}]");
    }

    @Test
    void areReadWithoutTheRestOfThePage() {
        assertThat(ShopDocuments.CARD.toBsonDocument().keySet())
                .doesNotContain(ShopDisplayDocument.SHOP, ShopDisplayDocument.MENU);
    }

    @Test
    void comeInTheOrderAskedAndTellWhatIsMissingAndGone() {
        var ids = newIds(3);
        ids.forEach(each -> documents.shopWithCard(each, 5, 1, 1));
        var missing = newId();
        var onlyMenu = newId();
        documents.menuOnly(onlyMenu, 0);
        var onlyRating = newId();
        documents.ratingOnly(onlyRating, 0);
        var gone = newId();
        documents.gone(gone, 7);

        when().get(address(ids.get(2), missing, ids.get(0), gone, onlyMenu, ids.get(2), onlyRating, ids.get(1)))
                .then()
                .statusCode(200)
                .body("cards.id", contains(ids.get(2), ids.get(0), ids.get(1)))
                .body("missing", contains(missing, onlyMenu, onlyRating))
                .body("gone", contains(gone));
    }

    @Test
    void areTwoHundredAtMost() {
        var ids = newIds(201);
        ids.forEach(each -> documents.shopWithCard(each, 0, 0, 0));
        var most = ids.subList(0, 200);

        when().get(address(most.toArray(String[]::new))).then().statusCode(200).body("cards.id", equalTo(most));
        when().get(address(ids.toArray(String[]::new)))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors[0].message", startsWith("asks for 201;"));
        when().get("/shops/cards").then().statusCode(400);
        when().get(address("one")).then().statusCode(400).body("errors[0].message", startsWith("'one'"));
    }

    @Test
    void areNotSentToWhoHasThemUntilSomethingInThemChanges() {
        documents.shopWithCard(id, 5, 1, 1);
        var tag = when().get(address(id)).header("ETag");

        given().header("If-None-Match", tag)
                .get(address(id))
                .then()
                .statusCode(304)
                .body(emptyString());
        documents.shopWithCard(id, 5, 1, 2);
        given().header("If-None-Match", tag)
                .get(address(id))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("cards[0].rating.count", equalTo(2));
    }

    @Test
    void answerHeadWithoutABody() {
        documents.shopWithCard(id, 5, 1, 1);
        int length = when().get(address(id)).body().asByteArray().length;

        when().head(address(id))
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(length))
                .body(emptyString());
    }

    @Test
    void areWaitedForUntilTheyHaveSeenARating() throws Exception {
        documents.shopWithCard(id, 5, 1, -1);
        var rating = "rating-" + id + "@3, rating-" + newId() + "@8";

        given().header("Baedal-Revision", rating)
                .get(address(id))
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:baedal:problem:not-yet-visible"))
                .body("detail", containsString("rating-" + id + "@3"));
        var answer = CompletableFuture.supplyAsync(() -> given().header("Baedal-Revision", rating)
                .header("Prefer", "wait=10")
                .get(address(id)));
        documents.shopWithCard(id, 5, 1, 3);

        answer.get(60, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=10")
                .body("cards[0].rating.count", equalTo(3));
    }

    @Test
    void areNotThereInDocumentsOfTheFirstFold() {
        documents.shopWithMenu(id, 17, 4);
        documents.gone(newId(), 4);

        when().get(address(id))
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:unavailable"))
                .body("detail", containsString("rebuilt"));
    }

    @Test
    void areMissingAndGoneInDocumentsOfTheFirstFoldAsInAllOthers() {
        documents.gone(id, 4);
        var missing = newId();

        when().get(address(id, missing))
                .then()
                .statusCode(200)
                .body("gone", contains(id))
                .body("missing", contains(missing));
    }
}
