package io.baedal.review.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.review.domain.review.Opinion;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EditReview")
record EditReviewBody(
        @Schema(required = true, examples = "4", description = "1 to 5 stars")
        Long rating,

        @Schema(required = true, examples = "식으니 덜 바삭해요", description = "1 to 1,000 characters")
        String text,

        @Nullable @Schema(description = "Up to five https addresses; left out or null: none")
        List<String> pictureUrls) {

    Opinion opinion(Form form) {
        return OpinionForm.read(form, rating, text, pictureUrls);
    }
}
