package io.baedal.review.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.events.Actor;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.order.CustomerId;
import io.baedal.review.domain.order.DeliveredAt;
import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ShopId;
import io.baedal.review.domain.review.Opinion;
import io.baedal.review.domain.review.Period;
import io.baedal.review.domain.review.Pictures;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewCommand.WriteReview;
import io.baedal.review.domain.review.ReviewId;
import io.baedal.review.domain.review.ReviewText;
import io.baedal.review.domain.review.Stars;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@QuarkusTestResource(ShopStub.class)
class ReviewsApiTest {

    @Inject
    Ratings ratings;

    @Inject
    Aggregates<ReviewCommand, Review, ReviewEvent> reviews;

    private final String shop = UUID.randomUUID().toString();
    private final Client customer = Client.customer();

    @Test
    void aCustomerReviewsAnOrderAndReadsItBack() {
        var order = customer.delivered(shop);
        var picture = "https://pictures.example.com/1.jpg";
        var created = customer.post(
                "/reviews", Map.of("orderId", order, "rating", 5, "text", "바삭바삭해요", "pictureUrls", List.of(picture)));
        var id = ReviewId.ofOrder(OrderId.of(order));

        created.then()
                .statusCode(201)
                .header("Location", endsWith("/reviews/" + id))
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "review-" + id + "@0")
                .body("id", equalTo(id));
        customer.get("/reviews/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "review-" + id + "@0")
                .body("orderId", equalTo(order))
                .body("shopId", equalTo(shop))
                .body("customerId", equalTo(customer.id()))
                .body("rating", equalTo(5))
                .body("text", equalTo("바삭바삭해요"))
                .body("pictureUrls", contains(picture))
                .body("standing", equalTo("SHOWN"))
                .body("answer", nullValue())
                .body("editedAt", nullValue());
        customer.request()
                .header("If-None-Match", "\"0\"")
                .get("/reviews/" + id)
                .then()
                .statusCode(304);
        assertEquals(new StarCounts(0, 0, 0, 0, 1), ratings.of(shop));
    }

    @Test
    void picturesMayBeLeftOut() {
        customer.post("/reviews", Map.of("orderId", customer.delivered(shop), "rating", 3, "text", "보통"))
                .then()
                .statusCode(201);
    }

    @Test
    void aReviewIsReadByItsAuthorOperatorsAndServices() {
        var review = "/reviews/" + customer.reviews(shop, 4);

        Client.operator().get(review).then().statusCode(200);
        Client.service().get(review).then().statusCode(200);
        Client.customer()
                .get(review)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:baedal:problem:review-not-yours"));
        Client.owner().get(review).then().statusCode(403);
    }

    @Test
    void whatCountsIsCounted() {
        var best = "/reviews/" + customer.reviews(shop, 5);
        var good = "/reviews/" + customer.reviews(shop, 4);
        var worst = "/reviews/" + customer.reviews(shop, 1);
        assertEquals(new StarCounts(1, 0, 0, 1, 1), ratings.of(shop));

        customer.put(worst, Client.opinion(2, "생각해 보니")).then().statusCode(204).header("ETag", "\"1\"");
        assertEquals(new StarCounts(0, 1, 0, 1, 1), ratings.of(shop));

        Client.operator().post(best + "/hide", Map.of("reason", "광고")).then().statusCode(204);
        assertEquals(new StarCounts(0, 1, 0, 1, 0), ratings.of(shop));
        Client.operator().get(best).then().body("standing", equalTo("HIDDEN")).body("hiddenReason", equalTo("광고"));

        Client.operator().post(best + "/show", Map.of("reason", "실수")).then().statusCode(204);
        customer.delete(good).then().statusCode(204).header("ETag", "\"1\"");
        assertEquals(new StarCounts(0, 1, 0, 0, 1), ratings.of(shop));

        customer.get(good).then().statusCode(410).body("type", equalTo("urn:baedal:problem:gone"));
        Client.operator().delete(best).then().statusCode(204);
        Client.operator().delete(worst).then().statusCode(204);
        assertEquals(new StarCounts(0, 0, 0, 0, 0), ratings.of(shop));
    }

    @Test
    void otherWordsAreNoOtherRating() {
        var review = "/reviews/" + customer.reviews(shop, 5);
        var events = ratings.events(shop);

        customer.put(review, Client.opinion(5, "다시 봐도 좋아요"))
                .then()
                .statusCode(204)
                .header("ETag", "\"1\"");
        customer.put(review, Client.opinion(5, "다시 봐도 좋아요"))
                .then()
                .statusCode(204)
                .header("ETag", "\"1\"");

        assertEquals(events, ratings.events(shop));
        customer.get(review).then().body("text", equalTo("다시 봐도 좋아요"));
    }

    @Test
    void aRepeatedKeyAnswersAsTheFirstTimeAndCountsOnce() {
        var body = Client.review(customer.delivered(shop), 5);
        var key = UUID.randomUUID().toString();
        var first = customer.request(body).header("Idempotency-Key", key).post("/reviews");
        first.then().statusCode(201);

        customer.request(body)
                .header("Idempotency-Key", key)
                .post("/reviews")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .body("id", equalTo(first.path("id")));
        customer.request(Client.review(customer.delivered(shop), 1))
                .header("Idempotency-Key", key)
                .post("/reviews")
                .then()
                .statusCode(201);
        assertEquals(new StarCounts(1, 0, 0, 0, 1), ratings.of(shop));
    }

    @Test
    void editorsOfTheSameRevisionDontOverwriteEachOther() throws Exception {
        var review = "/reviews/" + customer.reviews(shop, 5);
        try (var editors = Executors.newFixedThreadPool(8)) {
            var answers = editors.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Integer>) () -> customer.request(Client.opinion(1 + i % 4, "판 " + i))
                            .header("If-Match", "\"0\"")
                            .put(review)
                            .statusCode())
                    .toList());
            var codes = new java.util.ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            codes.sort(null);
            assertEquals(List.of(204, 412, 412, 412, 412, 412, 412, 412), codes);
        }
        int rating = customer.get(review).path("rating");
        assertEquals(rating, onlyRating());
    }

    @Test
    void reviewsOfManyAtOnceAreAllCounted() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (var done : writers.invokeAll(IntStream.range(0, 24)
                    .mapToObj(i -> (Callable<String>) () -> Client.customer().reviews(shop, 1 + i % 3))
                    .toList())) {
                done.get();
            }
        }
        assertEquals(new StarCounts(8, 8, 8, 0, 0), ratings.of(shop));
    }

    @Test
    void anOldReviewIsNotEditedButDeleted() {
        var order = UUID.randomUUID().toString();
        var id = ReviewId.ofOrder(OrderId.of(order));
        var before = Instant.now().minus(Duration.ofDays(4));
        var actor = new Actor("customer", customer.id());
        var delivered = new DeliveredOrder(
                OrderId.of(order), CustomerId.of(customer.id()), ShopId.of(shop), new DeliveredAt(before));
        var opinion = new Opinion(Stars.of(1), ReviewText.of("별로"), Pictures.of(List.of()));
        var write =
                new WriteReview(actor, id, Optional.of(delivered), opinion, before, new Period(Duration.ofDays(30)));
        reviews.handle(id, write, new CommandContext(actor, Optional.empty(), Precondition.none(), "test", null, null))
                .await()
                .atMost(Duration.ofSeconds(20));

        customer.put("/reviews/" + id, Client.opinion(5, "맛있어졌어요"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:review-edit-too-late"));
        customer.delete("/reviews/" + id).then().statusCode(204);
    }

    private int onlyRating() {
        var stars = ratings.of(shop);
        var counts = List.of(stars.one(), stars.two(), stars.three(), stars.four(), stars.five());
        assertEquals(1, counts.stream().mapToLong(Long::longValue).sum());
        return counts.indexOf(1L) + 1;
    }
}
