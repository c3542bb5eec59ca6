package io.baedal.review.application.rating;

import io.baedal.events.rating.StarCounts;
import java.util.List;

/// Counting as everybody would do it.
final class PlainCount {

    private PlainCount() {}

    static StarCounts of(List<Integer> stars) {
        return new StarCounts(times(1, stars), times(2, stars), times(3, stars), times(4, stars), times(5, stars));
    }

    private static long times(int number, List<Integer> stars) {
        return stars.stream().filter(one -> one == number).count();
    }
}
