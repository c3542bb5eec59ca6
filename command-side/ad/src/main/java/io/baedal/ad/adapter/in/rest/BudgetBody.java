package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.domain.Budget;
import io.baedal.command.http.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Budget")
record BudgetBody(
        @Schema(required = true, examples = "10000", description = "Won a day")
        Long daily,

        @Schema(required = true, examples = "200000", description = "Won in all")
        Long total) {

    Budget value(Form form) {
        return value(form, "daily", "total");
    }

    /// @param dailyField what the fields are called in the body that they come from
    Budget value(Form form, String dailyField, String totalField) {
        var aDay = form.value(dailyField, daily, Budget::daily);
        var inAll = form.value(totalField, total, Budget::total);
        return form.filled(() -> form.value(totalField, inAll, most -> Budget.of(aDay, most)));
    }
}
