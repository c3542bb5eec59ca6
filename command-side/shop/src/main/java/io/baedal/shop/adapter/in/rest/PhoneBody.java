package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.http.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Phone")
record PhoneBody(
        @Schema(required = true, examples = "02-312-3456") String phone) {

    PhoneNumber value(Form form) {
        return form.value("phone", phone, PhoneNumber::of);
    }
}
