package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class VersionSwitchTest {
    private static final String VERSION = "Baedal-View-Version";

    Documents documents;

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void backToTheFirst() {
        serve(1);
    }

    private void serve(int version) {
        documents.in(version).serve(ShopDisplayDocument.VIEW);
        documents.in(version).shop(id, 5);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> when().get("/shops/{id}", id).header(VERSION), Integer.toString(version)::equals);
    }

    @Test
    void answersComeFromTheServedVersion() {
        documents.shop(id, 5);
        documents.in(2).shop(id, 6);
        when().get("/shops/{id}", id).then().header(VERSION, "1").body("shop.revision", equalTo(5));

        serve(2);

        when().get("/q/health/ready").then().statusCode(200).body("checks[0].data.version", equalTo(2));
        when().get("/shops/{id}", UUID.randomUUID()).then().statusCode(404).header(VERSION, "2");
    }

    @Test
    void whatAClientHasOfOneVersionIsNotTakenForAnother() {
        documents.shop(id, 5);
        var page = when().get("/shops/{id}", id).header("ETag");
        var batch = when().get("/shops?ids=" + id).header("ETag");

        serve(2);

        given().header("If-None-Match", page).get("/shops/{id}", id).then().statusCode(200);
        given().header("If-None-Match", batch).get("/shops?ids=" + id).then().statusCode(200);
        serve(1);
        given().header("If-None-Match", page).get("/shops/{id}", id).then().statusCode(304);
    }

    /// A rollout: the service is new, the view is rebuilt later, and taken back once more.
    @Test
    void cardsRatingsAndReviewsAreThereAsSoonAsTheRebuiltVersionIsServed() {
        var shop = UUID.randomUUID().toString();
        documents.shopWithMenu(shop, 5, 1);
        documents.in(2).shopWithCard(shop, 5, 1, 3);
        documents.in(2).review(UUID.randomUUID().toString(), shop, 0, Instant.EPOCH);
        answersOfTheFirstFold(shop);

        serve(2);

        when().get("/shops/cards?ids=" + shop).then().statusCode(200).body("cards.id", contains(shop));
        when().get("/shops/{id}", shop).then().statusCode(200).body("rating.count", equalTo(3));
        when().get("/shops/{id}/reviews", shop).then().statusCode(200).body("reviews.size()", equalTo(1));
        serve(1);
        answersOfTheFirstFold(shop);
    }

    private static void answersOfTheFirstFold(String shop) {
        when().get("/shops/cards?ids=" + shop).then().statusCode(503).header(VERSION, "1");
        when().get("/shops/{id}/reviews", shop).then().statusCode(503).header(VERSION, "1");
        when().get("/shops/{id}", shop).then().statusCode(200).body("rating", nullValue());
    }

    @Test
    void noAnswerMixesVersionsWhileTheyChange() throws Exception {
        var ids = Stream.generate(() -> UUID.randomUUID().toString()).limit(20).toList();
        ids.forEach(each -> documents.shop(each, 1));
        ids.forEach(each -> documents.in(2).shop(each, 2));
        var asked = "/shops?ids=" + String.join(",", ids);

        List<Future<Response>> answers = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 6; round++) {
                for (int i = 0; i < 30; i++) {
                    answers.add(clients.submit(() -> when().get(asked)));
                }
                serve(2 - round % 2);
            }
        }

        for (var answer : answers) {
            var page = answer.get();
            assertThat(page.statusCode()).isEqualTo(200);
            int version = Integer.parseInt(page.header(VERSION));
            assertThat(page.jsonPath().getList("shops.shop.revision", Integer.class))
                    .hasSize(20)
                    .containsOnly(version);
        }
    }
}
