package io.baedal.views.shopdisplay;

import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewWritten;
import java.util.List;

/// What a review says, as a client gets it.
///
/// @param rating 1 to 5 stars
/// @param writtenAt ISO 8601 instant, in UTC
/// @param editedAt the same; null when it never was
/// @param answer the owner's; null while there is none
public record ReviewWords(
        String id,
        int rating,
        String text,
        List<String> pictureUrls,
        String writtenAt,
        String editedAt,
        OwnersAnswer answer) {
    public ReviewWords {
        pictureUrls = List.copyOf(pictureUrls);
    }

    static ReviewWords of(ReviewWritten e) {
        return new ReviewWords(e.reviewId(), e.rating(), e.text(), e.pictureUrls(), e.writtenAt(), null, null);
    }

    ReviewWords edited(ReviewEdited e) {
        return new ReviewWords(id, e.rating(), e.text(), e.pictureUrls(), writtenAt, e.editedAt(), answer);
    }

    ReviewWords answered(ReviewAnswered e) {
        return answered(new OwnersAnswer(e.text(), e.answeredAt()));
    }

    ReviewWords unanswered() {
        return answered((OwnersAnswer) null);
    }

    private ReviewWords answered(OwnersAnswer answer) {
        return new ReviewWords(id, rating, text, pictureUrls, writtenAt, editedAt, answer);
    }
}
