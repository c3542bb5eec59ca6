package io.baedal.ad.domain;

import io.baedal.ad.domain.CampaignCommand.Charge;
import io.baedal.ad.domain.CampaignCommand.PlanCampaign;
import io.baedal.ad.domain.CampaignCommand.Run;
import io.baedal.ad.domain.CampaignCommand.SetTerms;
import io.baedal.command.domain.Decider;
import io.baedal.events.campaign.CampaignEvent;
import java.util.List;

/// The rules of a campaign. A command that changes nothing succeeds without an event.
public final class CampaignDecider implements Decider<CampaignCommand, Campaign, CampaignEvent> {
    @Override
    public Campaign initial() {
        return Campaign.NONE;
    }

    @Override
    public List<CampaignEvent> decide(CampaignCommand command, Campaign campaign) {
        return switch (command) {
            case PlanCampaign c -> Planning.decide(c, campaign);
            case Run c -> Running.decide(c, campaign);
            case SetTerms c -> Terms.decide(c, campaign);
            case Charge c -> Charging.decide(c, campaign);
        };
    }

    @Override
    public Campaign evolve(Campaign campaign, CampaignEvent event) {
        return campaign.after(event);
    }
}
