package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.shop.MinimumOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MinimumOrder")
record MinimumOrderBody(
        @Schema(required = true, examples = "15000", description = "Whole won")
        Long amount) {

    MinimumOrder value(Form form) {
        return form.value("amount", amount, MinimumOrder::of);
    }
}
