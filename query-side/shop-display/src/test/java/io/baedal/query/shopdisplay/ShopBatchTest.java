package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class ShopBatchTest {
    Documents documents;

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static List<String> newIds(int count) {
        return Stream.generate(ShopBatchTest::newId).limit(count).toList();
    }

    @Test
    void keepsTheOrderAskedAndTellsWhatIsMissingAndGone() {
        var ids = newIds(3);
        ids.forEach(id -> documents.shopWithMenu(id, 5, 1));
        var missing = newId();
        var onlyMenu = newId();
        documents.menuOnly(onlyMenu, 0);
        var gone = newId();
        documents.gone(gone, 7);
        var asked = String.join(",", ids.get(2), missing, ids.get(0), gone, onlyMenu, ids.get(1));

        when().get("/shops?ids=" + asked)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .body("shops.id", contains(ids.get(2), ids.get(0), ids.get(1)))
                .body("shops[0].shop.name", equalTo("교촌치킨 역삼점"))
                .body("missing", contains(missing, onlyMenu))
                .body("gone", contains(gone));
    }

    @Test
    void answersWhatIsAskedTwiceOnceAtItsFirstPlace() {
        var ids = newIds(2);
        ids.forEach(id -> documents.shop(id, 0));

        when().get("/shops?ids=" + ids.get(1) + "," + ids.get(0) + "&ids=" + ids.get(1))
                .then()
                .statusCode(200)
                .body("shops.id", contains(ids.get(1), ids.get(0)));
    }

    @Test
    void answersTwoHundred() {
        var ids = newIds(200);
        ids.forEach(id -> documents.shop(id, 0));

        when().get("/shops?ids=" + String.join(",", ids)).then().statusCode(200).body("shops.id", equalTo(ids));
    }

    @Test
    void refusesMoreThanTwoHundred() {
        when().get("/shops?ids=" + String.join(",", newIds(201)))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors[0].field", equalTo("ids"))
                .body("errors[0].message", startsWith("asks for 201;"));
    }

    @Test
    void refusesToAnswerForNone() {
        when().get("/shops").then().statusCode(400).body("errors[0].message", startsWith("asks for 0;"));
        when().get("/shops?ids=").then().statusCode(400);
        when().get("/shops?ids=,,").then().statusCode(400);
    }

    @Test
    void namesEachIdThatIsNone() {
        when().get("/shops?ids=" + newId() + ",one,two")
                .then()
                .statusCode(400)
                .body("errors.message", contains("'one' is not an id", "'two' is not an id"));
    }

    @Test
    void isNotSentToWhoHasItUntilSomethingInItChanges() {
        var ids = newIds(2);
        ids.forEach(id -> documents.shop(id, 0));
        var asked = "/shops?ids=" + String.join(",", ids);
        var tag = when().get(asked).header("ETag");

        given().header("If-None-Match", tag).get(asked).then().statusCode(304);
        documents.shop(ids.get(1), 1);
        given().header("If-None-Match", tag)
                .get(asked)
                .then()
                .statusCode(200)
                .body("shops", hasSize(2))
                .body("missing", empty());
    }
}
