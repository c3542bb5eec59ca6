package io.baedal.ad.domain;

import io.baedal.ad.domain.CampaignCommand.EndCampaign;
import io.baedal.ad.domain.CampaignCommand.EndWithShop;
import io.baedal.ad.domain.CampaignCommand.PauseCampaign;
import io.baedal.ad.domain.CampaignCommand.Run;
import io.baedal.ad.domain.CampaignCommand.StartCampaign;
import io.baedal.command.domain.Role;
import io.baedal.events.campaign.CampaignEnded;
import io.baedal.events.campaign.CampaignEnding;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignPaused;
import io.baedal.events.campaign.CampaignStarted;
import java.util.List;

/// Whether a campaign is shown, and how it ends.
final class Running {
    private Running() {}

    static List<CampaignEvent> decide(Run command, Campaign campaign) {
        return switch (command) {
            case StartCampaign c -> start(c, campaign);
            case PauseCampaign c -> pause(c, campaign);
            case EndCampaign c -> end(c, campaign);
            case EndWithShop _ -> end(campaign, CampaignEnding.SHOP_CLOSED);
        };
    }

    private static List<CampaignEvent> start(StartCampaign c, Campaign campaign) {
        campaign.assertChangeableBy(c.by());
        if (campaign.standing() == Standing.RUNNING) {
            return List.of();
        }
        if (campaign.terms().until().compareTo(c.today().toString()) < 0) {
            throw new CampaignRefusal.PeriodOver();
        }
        return List.of(new CampaignStarted(campaign.campaignId()));
    }

    private static List<CampaignEvent> pause(PauseCampaign c, Campaign campaign) {
        campaign.assertChangeableBy(c.by());
        return campaign.standing() == Standing.RUNNING ? List.of(new CampaignPaused(campaign.campaignId())) : List.of();
    }

    private static List<CampaignEvent> end(EndCampaign c, Campaign campaign) {
        if (Role.OPERATOR.equals(c.by().role())) {
            return end(campaign, CampaignEnding.BY_OPERATOR);
        }
        campaign.assertReadableBy(c.by());
        return end(campaign, CampaignEnding.BY_OWNER);
    }

    private static List<CampaignEvent> end(Campaign campaign, CampaignEnding why) {
        campaign.assertExists();
        return campaign.standing() == Standing.ENDED
                ? List.of()
                : List.of(new CampaignEnded(campaign.campaignId(), why));
    }
}
