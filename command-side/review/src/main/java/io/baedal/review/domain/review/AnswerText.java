package io.baedal.review.domain.review;

import io.baedal.command.domain.Text;

/// What a shop's owner answers: 1 to 1,000 characters. Kept out of logs.
public record AnswerText(String value) {

    /// @throws io.baedal.command.domain.InvalidValue `answer-text-length`
    public static AnswerText of(String given) {
        return new AnswerText(Text.lines("answer-text-length", "An answer", given, 1, 1_000));
    }

    @Override
    public String toString() {
        return "AnswerText[…]";
    }
}
