package io.baedal.views.search;

import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.ShopRated;
import java.util.List;

/// How many reviews give a shop one star, two stars, and so on.
///
/// @param stars five counts
record SearchedRating(List<Long> stars) {
    /// Before anyone wrote a review.
    static final SearchedRating NONE = new SearchedRating(List.of(0L, 0L, 0L, 0L, 0L));

    private static final int DRAWN_TOWARDS = 3;
    private static final int DRAWN_BY = 5;

    SearchedRating {
        stars = List.copyOf(stars);
    }

    /// The rating after one more event.
    SearchedRating after(RatingEvent event) {
        return switch (event) {
            case ShopRated rated -> {
                var stars = rated.stars();
                yield new SearchedRating(List.of(stars.one(), stars.two(), stars.three(), stars.four(), stars.five()));
            }
        };
    }

    long count() {
        return stars.stream().mapToLong(Long::longValue).sum();
    }

    private long sum() {
        long sum = 0;
        for (int star = 1; star <= stars.size(); star++) {
            sum += star * stars.get(star - 1);
        }
        return sum;
    }

    /// The average in tenths, half up.
    long tenths() {
        return count() == 0 ? 0 : (20 * sum() + count()) / (2 * count());
    }

    /// The average as if five more reviews had given three stars: one review more or less doesn't turn a list around.
    double quality() {
        return (sum() + DRAWN_BY * DRAWN_TOWARDS) / (double) (count() + DRAWN_BY);
    }

    /// Orders by the average that is shown, then by the number of reviews.
    long rank() {
        return (tenths() << 32) + Math.min(count(), Integer.MAX_VALUE);
    }
}
