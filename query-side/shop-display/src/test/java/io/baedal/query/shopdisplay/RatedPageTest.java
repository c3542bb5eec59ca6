package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The shop's page, in documents of the second fold.
@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class RatedPageTest {
    Documents documents;

    private final String id = UUID.randomUUID().toString();

    @Test
    void hasTheRatingBesideTheShopAndItsMenu() {
        documents.shopWithCard(id, 17, 4, 9);

        var body = when().get("/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.17.4.9\"")
                .header("Baedal-Revision", "shop-" + id + "@17, menu-" + id + "@4, rating-" + id + "@9")
                .extract()
                .asString();

        assertThat(body)
                .isEqualTo("{\"id\":\"" + id + "\",\"shop\":" + Documents.shopJson(17)
                        + ",\"menu\":{\"groups\":[{\"id\":\"g\",\"name\":\"세트\",\"items\":[]}]}"
                        + ",\"rating\":" + Documents.ratingJson(9) + "}");
        assertThat(when().get("/shops?ids=" + id).asString()).contains(body);
    }

    @Test
    void countsNoReviewsBeforeThereAreAny() {
        documents.shopWithCard(id, 17, -1, -1);

        when().get("/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.17\"")
                .body("rating.average", equalTo(0.0f))
                .body("rating.count", equalTo(0))
                .body("rating.stars.'1'", equalTo(0))
                .body("rating.stars.'5'", equalTo(0));
    }

    @Test
    void hasAnotherTagWithARatingThanWithAMenu() {
        documents.shopWithCard(id, 17, -1, 4);

        when().get("/shops/{id}", id).then().header("ETag", "\"v1.17.-.4\"");
    }

    @Test
    void isNotThereWhileOnlyTheRatingIsKnown() {
        documents.ratingOnly(id, 3);

        when().get("/shops/{id}", id).then().statusCode(404);
    }

    @Test
    void isWaitedForUntilItHasSeenARating() throws Exception {
        documents.shopWithCard(id, 17, 4, 8);

        var answer = CompletableFuture.supplyAsync(() -> given().header("Baedal-Revision", "rating-" + id + "@9")
                .header("Prefer", "wait=10")
                .get("/shops/{id}", id));
        documents.shopWithCard(id, 17, 4, 9);

        answer.get(60, TimeUnit.SECONDS).then().statusCode(200).header("ETag", "\"v1.17.4.9\"");
    }

    /// Documents of the first fold never see one, so there is nothing to wait for.
    @Test
    void isAnsweredWithoutARatingFromDocumentsOfTheFirstFold() {
        documents.shopWithMenu(id, 17, 4);

        var body = given().header("Baedal-Revision", "rating-" + id + "@9")
                .get("/shops/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1.17.4\"")
                .extract()
                .asString();

        assertThat(body).doesNotContain("rating");
    }

    @Test
    void isDescribedForMachines() {
        when().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/shops/cards'.get.parameters.name", hasItem("ids"))
                .body("paths.'/shops/{id}/reviews'.get.parameters.name", hasItem("cursor"));
    }
}
