package io.baedal.ad.domain;

import io.baedal.ad.domain.CampaignCommand.PlanCampaign;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignPlanned;
import java.util.List;

/// How a campaign begins.
final class Planning {
    private Planning() {}

    static List<CampaignEvent> decide(PlanCampaign c, Campaign campaign) {
        if (campaign.exists()) {
            throw new CampaignRefusal.AlreadyPlanned();
        }
        c.shop().assertAdvertisableBy(c.by());
        Terms.assertAffordable(c.bid().amount(), c.budget().daily());
        Terms.assertNotOver(c.period(), c.today());
        var placement = c.placement();
        return List.of(new CampaignPlanned(
                c.campaignId(),
                c.shopId(),
                c.shop().ownerId(),
                placement.product(),
                placement.category().orElse(null),
                placement.keyword().map(Keyword::value).orElse(null),
                c.area().districts(),
                c.bid().amount(),
                c.budget().daily(),
                c.budget().total(),
                c.period().from().toString(),
                c.period().until().toString()));
    }
}
