package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.Impressions;
import io.baedal.command.http.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Impressions")
record ImpressionsBody(
        @Schema(required = true, examples = "120", description = "1 to 1,000")
        Long count) {

    Impressions value(Form form) {
        return form.value("count", count, Impressions::of);
    }
}
