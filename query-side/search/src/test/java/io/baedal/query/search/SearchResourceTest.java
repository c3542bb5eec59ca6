package io.baedal.query.search;

import static io.baedal.events.shop.ShopCategory.CHICKEN;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class SearchResourceTest {
    SearchViews views;

    @BeforeEach
    void fill() {
        views.clear();
        ShopForTests.open("a", "달빛치킨", CHICKEN).rated(0, 3).in(views);
        ShopForTests.open("b", "노을치킨", CHICKEN).in(views);
    }

    @Test
    void answersPagesThatLeadToTheNext() {
        String next = given().queryParam("q", "치킨")
                .queryParam("limit", 1)
                .queryParam("highlight", true)
                .get("/search")
                .then()
                .statusCode(200)
                .header("Baedal-View-Version", "1")
                .body("ids", contains("a"))
                .body("counts.CHICKEN", equalTo(2))
                .body("total", equalTo(2))
                .body("atLeast", nullValue())
                .body("next", notNullValue())
                .body("highlights.a.name[0].ranges[0]", contains(2, 4))
                .extract()
                .path("next");

        given().queryParam("q", "치킨")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/search")
                .then()
                .statusCode(200)
                .body("ids", contains("b"))
                .body("next", nullValue());
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        given().queryParam("q", "치킨")
                .queryParam("limit", 500)
                .get("/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors.field", hasItem("limit"));
        given().get("/search").then().statusCode(400).body("errors.field", hasItem("q"));
    }

    @Test
    void waitsForWhatTheClientHasWritten() throws Exception {
        given().queryParam("q", "새벽포차")
                .header("Baedal-Revision", "shop-c@0")
                .get("/search")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:baedal:problem:not-yet-visible"));

        var answer = CompletableFuture.supplyAsync(() -> given().queryParam("q", "새벽포차")
                .header("Baedal-Revision", "shop-c@2, owner-x@9")
                .header("Prefer", "wait=10")
                .get("/search"));
        assertThat(answer).isNotDone();
        ShopForTests.open("c", "새벽포차", CHICKEN).in(views);

        answer.get(60, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=10")
                .body("ids", contains("c"));
    }
}
