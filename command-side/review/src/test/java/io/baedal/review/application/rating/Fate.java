package io.baedal.review.application.rating;

import java.util.Random;

/// What becomes of one call of a process to one of its stores.
enum Fate {
    ANSWERED,
    /// The store can't be reached, and nothing happened there.
    UNREACHED,
    /// It happened, and the answer was lost.
    UNANSWERED,
    /// The process died before the call.
    DEAD_BEFORE,
    /// The process died before the answer.
    DEAD_AFTER;

    static Fate drawn(Random chance, int faultsInHundred) {
        return chance.nextInt(100) < faultsInHundred ? values()[1 + chance.nextInt(values().length - 1)] : ANSWERED;
    }

    boolean happens() {
        return this == ANSWERED || this == UNANSWERED || this == DEAD_AFTER;
    }

    boolean kills() {
        return this == DEAD_BEFORE || this == DEAD_AFTER;
    }
}
