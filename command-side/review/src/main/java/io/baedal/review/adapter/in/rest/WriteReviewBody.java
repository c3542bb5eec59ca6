package io.baedal.review.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.review.Opinion;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WriteReview")
record WriteReviewBody(
        @Schema(required = true, examples = "5f0a3c1e-0f5e-4a53-9d7c-2f6a8a1f6f11", description = "A delivered order")
        String orderId,

        @Schema(required = true, examples = "5", description = "1 to 5 stars")
        Long rating,

        @Schema(required = true, examples = "바삭바삭해요", description = "1 to 1,000 characters")
        String text,

        @Nullable @Schema(description = "Up to five https addresses; left out or null: none")
        List<String> pictureUrls) {

    /// A review to be.
    record Draft(OrderId orderId, Opinion opinion) {}

    Draft draft(Form form) {
        var order = form.value("orderId", orderId, OrderId::of);
        var opinion = OpinionForm.read(form, rating, text, pictureUrls);
        return form.filled(() -> new Draft(order, opinion));
    }
}
