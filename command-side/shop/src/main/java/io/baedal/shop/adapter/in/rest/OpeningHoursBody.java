package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.events.shop.DailyHours;
import io.baedal.shop.domain.shop.OpeningHours;
import java.time.DayOfWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpeningHours")
record OpeningHoursBody(@Schema(required = true) List<RangeBody> hours) {

    @Schema(name = "DailyHours", description = "A range that closes at or before it opens runs past midnight")
    record RangeBody(
            @Schema(required = true) DayOfWeek day,
            @Schema(required = true, examples = "11:00") String opens,
            @Schema(required = true, examples = "02:00") String closes) {

        DailyHours value(Form form) {
            var from = form.value("opens", opens, OpeningHours::time);
            var to = form.value("closes", closes, OpeningHours::time);
            return form.filled(() -> new DailyHours(day, from, to));
        }
    }

    OpeningHours value(Form form) {
        var ranges = form.list("hours", hours, (inner, range) -> range.value(inner));
        return form.filled(() -> form.value("hours", ranges, OpeningHours::of));
    }
}
