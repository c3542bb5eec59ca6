package io.baedal.review.application.review;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.application.order.DeliveredOrders;
import io.baedal.review.application.rating.ChangingWhatCounts;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.review.Opinion;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewCommand.WriteReview;
import io.baedal.review.domain.review.ReviewId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// A customer reviews an order that was delivered to them.
@ApplicationScoped
public class WritingReview {

    private final Aggregates<ReviewCommand, Review, ReviewEvent> reviews;
    private final DeliveredOrders orders;
    private final ChangingWhatCounts changing;
    private final Periods periods;

    WritingReview(
            Aggregates<ReviewCommand, Review, ReviewEvent> reviews,
            DeliveredOrders orders,
            ChangingWhatCounts changing,
            Periods periods) {
        this.reviews = reviews;
        this.orders = orders;
        this.changing = changing;
        this.periods = periods;
    }

    public Uni<Outcome<Review>> write(OrderId orderId, Opinion opinion, CommandContext context) {
        var id = ReviewId.ofOrder(orderId);
        return orders.find(orderId)
                .map(order -> new WriteReview(context.actor(), id, order, opinion, Instant.now(), periods.toWrite()))
                .onItem()
                .transformToUni(command -> changing.through(id, context, () -> reviews.handle(id, command, context)));
    }
}
