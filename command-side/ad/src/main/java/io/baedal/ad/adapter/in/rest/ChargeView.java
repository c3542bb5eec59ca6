package io.baedal.ad.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baedal.ad.application.campaign.Charged;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a click or impressions came to.
@Schema(name = "Charge")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChargeView(
        boolean charged,

        @Schema(
                description = "Where nothing was charged: ended, not-running, outside-its-period,"
                        + " total-budget-spent, daily-budget-spent")
        String reason,

        @Schema(description = "Whole won; what is left over is charged with later impressions")
        long amount,

        @Schema(description = "On the campaign's present day, this charge included")
        long spentThatDay,

        @Schema(description = "This charge included") long spentInAll) {

    static ChargeView of(Charged charged) {
        var reason = charged.whyNot()
                .map(why -> why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(null);
        return new ChargeView(reason == null, reason, charged.amount(), charged.spentThatDay(), charged.spentInAll());
    }
}
