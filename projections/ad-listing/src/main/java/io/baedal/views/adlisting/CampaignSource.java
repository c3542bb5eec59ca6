package io.baedal.views.adlisting;

import io.baedal.events.campaign.CampaignEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `campaign-<id>`, shown as [Campaign].
final class CampaignSource implements Source<Campaign, CampaignEvent> {
    private static final PartFormat<Campaign> FORMAT = new CampaignFormat();

    @Override
    public String category() {
        return AdListingDocument.CAMPAIGN;
    }

    @Override
    public Class<CampaignEvent> events() {
        return CampaignEvent.class;
    }

    @Override
    public Campaign initial() {
        return Campaign.UNKNOWN;
    }

    @Override
    public Campaign evolve(Campaign campaign, CampaignEvent event) {
        return campaign.after(event);
    }

    @Override
    public PartFormat<Campaign> format() {
        return FORMAT;
    }
}
