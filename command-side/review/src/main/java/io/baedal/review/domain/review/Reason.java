package io.baedal.review.domain.review;

import io.baedal.command.domain.Text;

/// Why an operator did what they did, in their own words: 1 to 300 characters.
public record Reason(String value) {

    /// @throws io.baedal.command.domain.InvalidValue `reason-length`
    public static Reason of(String given) {
        return new Reason(Text.lines("reason-length", "A reason", given, 1, 300));
    }
}
