package io.baedal.review.domain.rating;

import io.baedal.command.domain.Decider;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.ShopRated;
import java.util.List;

/// The last count is what a shop is rated. Counts come twice, late and out of order: one that isn't newer than the last
/// changes nothing. A newer one with equal stars does: it is what keeps out an older one with other stars that is still
/// on its way.
public final class RatingDecider implements Decider<RateShop, Rating, RatingEvent> {

    @Override
    public Rating initial() {
        return Rating.NONE;
    }

    @Override
    public List<RatingEvent> decide(RateShop command, Rating rating) {
        return command.sequence() > rating.sequence()
                ? List.of(new ShopRated(command.shopId(), command.sequence(), command.stars()))
                : List.of();
    }

    @Override
    public Rating evolve(Rating rating, RatingEvent event) {
        return rating.after(event);
    }
}
