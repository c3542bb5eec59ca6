package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.Email;
import io.baedal.command.http.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Email")
record EmailBody(
        @Schema(required = true, examples = "owner@example.com")
        String email) {

    Email value(Form form) {
        return form.value("email", email, Email::of);
    }
}
