package io.baedal.ad.application.campaign;

import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.Charging;
import io.baedal.ad.domain.NotCharged;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import java.time.LocalDate;
import java.util.Optional;

/// What following or showing an advertisement came to.
///
/// @param whyNot empty when it was charged
public record Charged(Optional<NotCharged> whyNot, long amount, long spentThatDay, long spentInAll) {
    static Charged in(CampaignEvent event) {
        return switch (event) {
            case CampaignClickCharged e -> charged(e.amount(), e.spentThatDay(), e.spentInAll());
            case CampaignImpressionsCharged e -> charged(e.amount(), e.spentThatDay(), e.spentInAll());
            default -> throw new IllegalArgumentException("No charge: " + event.getClass());
        };
    }

    /// Of a campaign that nothing was charged to.
    static Charged nothing(Campaign campaign, LocalDate today) {
        var spending = campaign.spending();
        return new Charged(Charging.whyNot(campaign, today), 0, spending.on(spending.dayAt(today)), spending.inAll());
    }

    private static Charged charged(long amount, long spentThatDay, long spentInAll) {
        return new Charged(Optional.empty(), amount, spentThatDay, spentInAll);
    }
}
