package io.baedal.review.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.events.Actor;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.application.order.DeliveredOrders;
import io.baedal.review.application.rating.CountedReview;
import io.baedal.review.application.rating.Counts;
import io.baedal.review.application.rating.FinishingCounts;
import io.baedal.review.application.rating.Uncounted;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.rating.RateShop;
import io.baedal.review.domain.rating.Rating;
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
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A process that dies between the steps of note, append, count, clear: each step is done by itself here, and nobody
/// comes to do the next.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@QuarkusTestResource(ShopStub.class)
class LeftUncountedTest {

    private static final StarCounts NONE = new StarCounts(0, 0, 0, 0, 0);
    private static final StarCounts ONE_FOUR = new StarCounts(0, 0, 0, 1, 0);

    @Inject
    Counts counts;

    @Inject
    DeliveredOrders orders;

    @Inject
    FinishingCounts finishing;

    @Inject
    Aggregates<ReviewCommand, Review, ReviewEvent> reviews;

    @Inject
    Aggregates<RateShop, Rating, RatingEvent> ratings;

    @Inject
    Ratings rated;

    @Inject
    DataSource database;

    private final String shop = UUID.randomUUID().toString();
    private final Client customer = Client.customer();
    private OrderId order;
    private String review;

    @BeforeEach
    void nothingElseIsOpen() throws Exception {
        execute("delete from uncounted_review");
        order = OrderId.of(customer.delivered(shop));
        review = ReviewId.ofOrder(order);
    }

    @Test
    void deadAfterNoting() throws Exception {
        note();

        assertEquals(0, sweep(), "a command may still be under way");
        timePasses();
        assertEquals(1, sweep());

        assertEquals(NONE, rated.of(shop));
        assertEquals(List.of(), notes());
        assertEquals(
                201, customer.post("/reviews", Client.review(order.value(), 4)).statusCode());
        assertEquals(ONE_FOUR, rated.of(shop));
    }

    @Test
    void deadAfterAppending() throws Exception {
        note();
        append();
        assertEquals(NONE, rated.of(shop));

        timePasses();
        sweep();

        assertEquals(ONE_FOUR, rated.of(shop));
        assertEquals(List.of(), notes());
    }

    @Test
    void deadAfterEnteringTheCount() throws Exception {
        note();
        append();
        enter();

        timePasses();
        sweep();

        assertEquals(ONE_FOUR, rated.of(shop));
        assertEquals(List.of(), notes());
    }

    @Test
    void deadAfterRating() throws Exception {
        note();
        append();
        done(ratings.handle(shop, enter(), context()));

        timePasses();
        sweep();

        assertEquals(ONE_FOUR, rated.of(shop));
        assertEquals(1, rated.events(shop), "a count that was made before is no other rating");
        assertEquals(List.of(), notes());
    }

    @Test
    void whatIsLeftOpenDoesntMatterToTheNextOfTheShop() throws Exception {
        note();
        append();
        enter();

        Client.customer().reviews(shop, 5);
        assertEquals(new StarCounts(0, 0, 0, 1, 1), rated.of(shop));

        timePasses();
        sweep();
        assertEquals(new StarCounts(0, 0, 0, 1, 1), rated.of(shop));
        assertEquals(1, rated.events(shop));
    }

    @Test
    void moreThanASweeperTakesAtOnce() throws Exception {
        note();
        append();
        execute("insert into uncounted_review (attempt, review_id, noted_at) select gen_random_uuid(), "
                + "gen_random_uuid()::text, now() - interval '1 day' from generate_series(1, 450)");

        timePasses();
        assertEquals(451, sweep());

        assertEquals(ONE_FOUR, rated.of(shop));
        assertEquals(List.of(), notes());
    }

    @Test
    void twoSweepersAtOnce() throws Exception {
        note();
        append();
        timePasses();

        done(Uni.join().all(finishing.leftOpen(), finishing.leftOpen()).andFailFast());

        assertEquals(ONE_FOUR, rated.of(shop));
        assertEquals(1, rated.events(shop));
        assertEquals(List.of(), notes());
    }

    private void note() {
        done(counts.note(new Uncounted(UUID.randomUUID(), review)));
    }

    private void append() {
        var actor = new Actor("customer", customer.id());
        var opinion = new Opinion(Stars.of(4), ReviewText.of("좋아요"), Pictures.of(List.of()));
        var write = new WriteReview(
                actor, review, done(orders.find(order)), opinion, Instant.now(), new Period(Duration.ofDays(30)));
        done(reviews.handle(review, write, context()));
    }

    private RateShop enter() {
        return done(counts.enter(new CountedReview(review, shop, 4, 0)));
    }

    private int sweep() {
        return done(finishing.leftOpen());
    }

    private List<Uncounted> notes() {
        return done(counts.notedBefore(Instant.now().plusSeconds(3_600), 10));
    }

    private void timePasses() throws Exception {
        execute("update uncounted_review set noted_at = noted_at - interval '1 hour'");
    }

    private CommandContext context() {
        return new CommandContext(
                new Actor("customer", customer.id()), Optional.empty(), Precondition.none(), "test", null, null);
    }

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private void execute(String change) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
