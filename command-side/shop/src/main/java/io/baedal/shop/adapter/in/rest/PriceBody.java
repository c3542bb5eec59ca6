package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.menu.Price;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Price")
record PriceBody(
        @Schema(required = true, examples = "19000", description = "Whole won")
        Long price) {

    Price value(Form form) {
        return form.value("price", price, Price::of);
    }
}
