package io.baedal.review.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.review.domain.review.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reason")
record ReasonBody(@Schema(required = true, examples = "욕설") String reason) {

    Reason value(Form form) {
        return form.value("reason", reason, Reason::of);
    }
}
