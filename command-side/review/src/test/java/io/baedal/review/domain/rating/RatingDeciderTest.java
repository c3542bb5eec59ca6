package io.baedal.review.domain.rating;

import io.baedal.command.testing.Scenario;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
import org.junit.jupiter.api.Test;

class RatingDeciderTest {

    private static final StarCounts ONE_FIVE = new StarCounts(0, 0, 0, 0, 1);
    private static final StarCounts TWO_FIVES = new StarCounts(0, 0, 0, 0, 2);

    private final Scenario<RateShop, Rating, RatingEvent> rating = Scenario.of(new RatingDecider());

    private static RateShop rate(long sequence, StarCounts stars) {
        return new RateShop("s", sequence, stars);
    }

    @Test
    void aNewerCountIsWhatTheShopIsRated() {
        rating.when(rate(1, ONE_FIVE))
                .then(new ShopRated("s", 1, ONE_FIVE))
                .when(rate(2, TWO_FIVES))
                .then(new ShopRated("s", 2, TWO_FIVES));
    }

    @Test
    void aShopWithoutReviewsIsNotRated() {
        rating.when(rate(0, new StarCounts(0, 0, 0, 0, 0))).thenNothing();
    }

    @Test
    void aCountThatComesTwiceOrLateChangesNothing() {
        rating.given(new ShopRated("s", 3, TWO_FIVES));
        rating.when(rate(3, TWO_FIVES)).thenNothing();
        rating.when(rate(2, ONE_FIVE)).thenNothing();
    }

    /// A review is written and deleted; both are counted, and the second count comes first.
    @Test
    void aNewerCountWithEqualStarsKeepsOutAnOlderOneOnItsWay() {
        rating.given(new ShopRated("s", 1, ONE_FIVE))
                .when(rate(3, ONE_FIVE))
                .then(new ShopRated("s", 3, ONE_FIVE))
                .when(rate(2, TWO_FIVES))
                .thenNothing();
    }
}
