package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reason")
record ReasonBody(
        @Schema(required = true, examples = "위생 점검") String reason) {

    Reason value(Form form) {
        return form.value("reason", reason, Reason::of);
    }
}
