package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.Bid;
import io.baedal.command.http.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Bid")
record BidBody(
        @Schema(required = true, examples = "300", description = "Won that a click may cost, and 1,000 impressions")
        Long amount) {

    Bid value(Form form) {
        return form.value("amount", amount, Bid::of);
    }
}
