package io.baedal.review.domain.review;

import io.baedal.command.domain.InvalidValue;

/// How good it was: one to five stars, whole ones.
public record Stars(int number) {

    /// @throws InvalidValue `rating-out-of-range`
    public static Stars of(long given) {
        if (given < 1 || given > 5) {
            throw new InvalidValue("rating-out-of-range", "Not a number of stars", "A rating is 1, 2, 3, 4 or 5.");
        }
        return new Stars((int) given);
    }
}
