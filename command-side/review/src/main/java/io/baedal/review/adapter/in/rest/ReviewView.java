package io.baedal.review.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baedal.review.domain.review.Answer;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.Standing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A review as it is now.
@Schema(name = "Review")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        String id,
        long revision,
        String orderId,
        String shopId,
        String customerId,
        @Schema(description = "1 to 5 stars") int rating,
        String text,
        List<String> pictureUrls,
        String writtenAt,

        @Schema(description = "Left out when it was never edited")
        String editedAt,

        @Schema(description = "The shop's owner's; left out when there is none")
        AnswerView answer,

        Standing standing,
        @Schema(description = "Why it is hidden") String hiddenReason) {

    /// What the shop's owner answered.
    @Schema(name = "ReviewAnswer")
    record AnswerView(String text, String answeredAt) {
        private static AnswerView of(Answer answer) {
            return answer == null ? null : new AnswerView(answer.text(), answer.answeredAt());
        }
    }

    static ReviewView of(Review review, long revision) {
        var saying = review.saying();
        return new ReviewView(
                review.reviewId(),
                revision,
                review.orderId(),
                review.shopId(),
                review.customerId(),
                saying.rating(),
                saying.text(),
                saying.pictureUrls(),
                saying.writtenAt(),
                saying.editedAt(),
                AnswerView.of(review.answer()),
                review.standing(),
                review.hiddenReason());
    }
}
