package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.Period;
import io.baedal.command.http.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Period")
record PeriodBody(
        @Schema(required = true, examples = "2026-03-01", description = "First day, in Korea")
        String from,

        @Schema(required = true, examples = "2026-03-31", description = "Last day, inclusive")
        String until) {

    Period value(Form form) {
        var first = form.value("from", from, Period::day);
        var last = form.value("until", until, Period::day);
        return form.filled(() -> form.value("until", last, day -> Period.of(first, day)));
    }
}
