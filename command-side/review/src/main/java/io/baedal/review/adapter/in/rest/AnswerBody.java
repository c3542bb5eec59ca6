package io.baedal.review.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.review.domain.review.AnswerText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnswerReview")
record AnswerBody(
        @Schema(required = true, examples = "맛있게 드셨다니 감사합니다!", description = "1 to 1,000 characters")
        String text) {

    AnswerText value(Form form) {
        return form.value("text", text, AnswerText::of);
    }
}
