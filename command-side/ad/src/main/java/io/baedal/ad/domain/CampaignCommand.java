package io.baedal.ad.domain;

import io.baedal.events.Actor;
import java.time.LocalDate;

/// What can be asked of a campaign. Where a rule depends on the day, the command brings it along: `today`, in Korea.
public sealed interface CampaignCommand {

    /// @param shop as it stands, as far as is known here
    record PlanCampaign(
            Actor by,
            AdvertisedShop shop,
            String campaignId,
            String shopId,
            Placement placement,
            Area area,
            Bid bid,
            Budget budget,
            Period period,
            LocalDate today)
            implements CampaignCommand {}

    /// Whether it is shown.
    sealed interface Run extends CampaignCommand {}

    /// Also after a pause.
    record StartCampaign(Actor by, LocalDate today) implements Run {}

    record PauseCampaign(Actor by) implements Run {}

    /// Its owner's or an operator's; nothing can be asked of the campaign afterwards.
    record EndCampaign(Actor by) implements Run {}

    /// Its shop closed for good.
    record EndWithShop() implements Run {}

    /// Where, when and for how much; its owner's to change.
    sealed interface SetTerms extends CampaignCommand {
        Actor by();
    }

    record ChangeBid(Actor by, Bid bid) implements SetTerms {}

    record ChangeBudget(Actor by, Budget budget) implements SetTerms {}

    record ChangeArea(Actor by, Area area) implements SetTerms {}

    record ChangePeriod(Actor by, Period period, LocalDate today) implements SetTerms {}

    /// What it costs.
    sealed interface Charge extends CampaignCommand {
        LocalDate today();
    }

    record ChargeClick(LocalDate today) implements Charge {}

    record ChargeImpressions(Impressions impressions, LocalDate today) implements Charge {}
}
