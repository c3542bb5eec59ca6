package io.baedal.review.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.command.testing.DatabaseAway;
import io.baedal.events.Actor;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewEvent;
import io.baedal.local.relational.Relational;
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
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutDatabaseTest.Away.class)
@QuarkusTestResource(value = TestPlatform.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ShopStub.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(
        value = DatabaseAway.class,
        initArgs = @ResourceArg(name = DatabaseAway.DATABASE, value = "review"),
        restrictToAnnotatedClass = true)
class WithoutDatabaseTest {

    public static class Away implements QuarkusTestProfile {}

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Aggregates<ReviewCommand, Review, ReviewEvent> reviews;

    @Inject
    Ratings ratings;

    @ConfigProperty(name = DatabaseAway.PORT)
    int port;

    private final String shop = UUID.randomUUID().toString();
    private final Client customer = Client.customer();
    private final Client owner = Client.owner();

    @Test
    void onlyWhatNeedsTheDatabaseWaitsForIt() throws Exception {
        Client.shopService(shop, owner.id());
        var review = "/reviews/" + appended();
        var delivery = Client.delivery(UUID.randomUUID().toString(), customer.id(), shop);

        unavailable(Client.service().post("/delivered-orders", delivery));
        unavailable(customer.post("/reviews", Client.review(UUID.randomUUID().toString(), 5)));
        unavailable(customer.put(review, Client.opinion(1, "별로")));
        unavailable(Client.operator().post(review + "/hide", Map.of("reason", "욕설")));
        unavailable(customer.delete(review));
        customer.get(review).then().statusCode(200).body("rating", equalTo(4));
        owner.put(review + "/answer", Map.of("text", "감사합니다")).then().statusCode(204);
        given().get("/q/health/ready").then().statusCode(200).body("checks.data.database", hasItem("away"));

        try (var database = Relational.start(Path.of("target", "platform", "late-" + UUID.randomUUID()), port)) {
            database.createDatabase("review");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertEquals(
                            204, customer.put(review, Client.opinion(2, "별로")).statusCode()));
            assertEquals(new StarCounts(0, 1, 0, 0, 0), ratings.of(shop));
            given().get("/q/health/ready").then().body("checks.data.database", hasItem("reachable"));
        }
        unavailable(customer.put(review, Client.opinion(3, "보통")));
    }

    private static void unavailable(io.restassured.response.Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:baedal:problem:unavailable"));
    }

    /// A review from before the database went away: its id.
    private String appended() {
        var actor = new Actor("customer", customer.id());
        var order = OrderId.of(UUID.randomUUID().toString());
        var delivered = new DeliveredOrder(
                order, CustomerId.of(customer.id()), ShopId.of(shop), new DeliveredAt(Instant.now()));
        var opinion = new Opinion(Stars.of(4), ReviewText.of("좋아요"), Pictures.of(List.of()));
        var id = ReviewId.ofOrder(order);
        var write = new WriteReview(
                actor, id, Optional.of(delivered), opinion, Instant.now(), new Period(Duration.ofDays(30)));
        reviews.handle(id, write, new CommandContext(actor, Optional.empty(), Precondition.none(), "test", null, null))
                .await()
                .atMost(LIMIT);
        return id;
    }
}
