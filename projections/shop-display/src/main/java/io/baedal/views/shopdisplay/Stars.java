package io.baedal.views.shopdisplay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.baedal.events.rating.StarCounts;

/// How many reviews give how many stars.
public record Stars(
        @JsonProperty("1") long one,
        @JsonProperty("2") long two,
        @JsonProperty("3") long three,
        @JsonProperty("4") long four,
        @JsonProperty("5") long five) {
    static final Stars NONE = new Stars(0, 0, 0, 0, 0);

    static Stars of(StarCounts counts) {
        return new Stars(counts.one(), counts.two(), counts.three(), counts.four(), counts.five());
    }

    long count() {
        return one + two + three + four + five;
    }

    /// Rounded half up to one decimal, by whole numbers alone: tenths = ⌊10 · sum / count + ½⌋.
    double average() {
        if (count() == 0) {
            return 0;
        }
        long sum = one + 2 * two + 3 * three + 4 * four + 5 * five;
        return (20 * sum + count()) / (2 * count()) / 10.0;
    }
}
