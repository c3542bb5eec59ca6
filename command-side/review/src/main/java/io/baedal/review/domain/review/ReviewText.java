package io.baedal.review.domain.review;

import io.baedal.command.domain.Text;

/// What a customer says of a meal: 1 to 1,000 characters. Kept out of logs.
public record ReviewText(String value) {

    /// @throws io.baedal.command.domain.InvalidValue `review-text-length`
    public static ReviewText of(String given) {
        return new ReviewText(Text.lines("review-text-length", "A review", given, 1, 1_000));
    }

    @Override
    public String toString() {
        return "ReviewText[…]";
    }
}
