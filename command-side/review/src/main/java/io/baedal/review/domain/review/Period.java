package io.baedal.review.domain.review;

import java.time.Duration;
import java.time.Instant;

/// For how long after something happened something else may be done.
public record Period(Duration length) {

    boolean isOver(Instant beginning, Instant now) {
        return now.isAfter(beginning.plus(length));
    }

    /// In words, for who came too late.
    String inWords() {
        return length.toHours() >= 48 ? length.toDays() + " days" : length.toHours() + " hours";
    }
}
