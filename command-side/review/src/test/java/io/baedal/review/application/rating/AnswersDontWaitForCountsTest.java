package io.baedal.review.application.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.command.Precondition;
import io.baedal.command.StoreUnavailable;
import io.baedal.events.Actor;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.order.CustomerId;
import io.baedal.review.domain.order.DeliveredAt;
import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ShopId;
import io.baedal.review.domain.rating.RateShop;
import io.baedal.review.domain.rating.Rating;
import io.baedal.review.domain.rating.RatingDecider;
import io.baedal.review.domain.review.Opinion;
import io.baedal.review.domain.review.Period;
import io.baedal.review.domain.review.Pictures;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewCommand.DeleteReview;
import io.baedal.review.domain.review.ReviewCommand.WriteReview;
import io.baedal.review.domain.review.ReviewDecider;
import io.baedal.review.domain.review.ReviewRefusal;
import io.baedal.review.domain.review.ReviewText;
import io.baedal.review.domain.review.Stars;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AnswersDontWaitForCountsTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Actor MIN = new Actor("customer", "min");

    private final CompletableFuture<Void> stuck = new CompletableFuture<>();
    private final AggregatesInMemory<ReviewCommand, Review, ReviewEvent> reviews =
            new AggregatesInMemory<>(new ReviewDecider());
    private final AggregatesInMemory<RateShop, Rating, RatingEvent> ratings =
            new AggregatesInMemory<>(new RatingDecider());
    private final Counts counts = new CountsInMemory() {
        @Override
        public Uni<RateShop> enter(CountedReview review) {
            return Uni.createFrom().completionStage(stuck).chain(() -> super.enter(review));
        }
    };
    private final ChangingWhatCounts changing =
            new ChangingWhatCounts(new CountingReviews(reviews, ratings, counts), counts, Duration.ofMillis(1));

    private static WriteReview write() {
        var order = new DeliveredOrder(new OrderId("o"), new CustomerId("min"), new ShopId("s"), new DeliveredAt(NOW));
        var opinion = new Opinion(Stars.of(5), ReviewText.of("바삭"), Pictures.of(List.of()));
        return new WriteReview(MIN, "r", Optional.of(order), opinion, NOW, new Period(Duration.ofDays(30)));
    }

    private Outcome<Review> asked(ReviewCommand command) {
        var context = new CommandContext(MIN, Optional.empty(), Precondition.none(), "test", null, null);
        return changing.through("r", context, () -> reviews.handle("r", command, context))
                .await()
                .atMost(LIMIT);
    }

    private int notes() {
        return counts.notedBefore(NOW, 10).await().atMost(LIMIT).size();
    }

    private StarCounts rated() {
        return ratings.load("s").await().atMost(LIMIT).state().stars();
    }

    @Test
    void aCountThatTakesLongGoesOnWithoutTheAnswer() {
        assertEquals(0, asked(write()).revision());
        assertEquals(1, notes());

        stuck.complete(null);

        assertEquals(new StarCounts(0, 0, 0, 0, 1), rated());
        assertEquals(0, notes());
    }

    @Test
    void aCountThatFailsIsLeftToTheSweeper() {
        stuck.completeExceptionally(new StoreUnavailable("away", null));

        assertEquals(0, asked(write()).revision());

        assertEquals(1, notes());
    }

    @Test
    void aRefusalLeavesNoNote() {
        assertThrowsExactly(ReviewRefusal.NotFound.class, () -> asked(new DeleteReview(MIN)));

        assertEquals(0, notes());
    }
}
