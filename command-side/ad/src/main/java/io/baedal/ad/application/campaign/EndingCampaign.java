package io.baedal.ad.application.campaign;

import io.baedal.ad.application.shop.CampaignsOfShops;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignCommand.EndCampaign;
import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A campaign ends before its time. That it needs no watching any more is noted afterwards; where that fails, whoever
/// asks its stream finds out.
@ApplicationScoped
public class EndingCampaign {
    private final Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;
    private final CampaignsOfShops notes;

    EndingCampaign(Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns, CampaignsOfShops notes) {
        this.campaigns = campaigns;
        this.notes = notes;
    }

    public Uni<Outcome<Campaign>> end(String campaignId, CommandContext context) {
        return campaigns
                .handle(campaignId, new EndCampaign(context.actor()), context)
                .call(() -> notes.ended(campaignId).onFailure().recoverWithNull());
    }
}
