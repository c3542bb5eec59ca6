package io.baedal.review.domain.review;

/// What the shop's owner says to a review.
///
/// @param answeredAt ISO 8601 instant, in UTC
public record Answer(String text, String answeredAt) {

    @Override
    public String toString() {
        return "Answer[" + answeredAt + "]";
    }
}
