package io.baedal.events.campaign;

import io.baedal.events.DomainEvent;

/// The facts of an advertising campaign: one stream `campaign-<campaignId>`.
public sealed interface CampaignEvent extends DomainEvent
        permits CampaignPlanned,
                CampaignStarted,
                CampaignPaused,
                CampaignEnded,
                CampaignBidChanged,
                CampaignBudgetChanged,
                CampaignAreaChanged,
                CampaignPeriodChanged,
                CampaignClickCharged,
                CampaignImpressionsCharged {
    /// The id of the aggregate that this happened to.
    String campaignId();
}
