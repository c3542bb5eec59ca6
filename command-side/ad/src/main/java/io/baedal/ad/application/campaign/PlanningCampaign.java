package io.baedal.ad.application.campaign;

import io.baedal.ad.application.shop.CampaignsOfShops;
import io.baedal.ad.application.shop.Shops;
import io.baedal.ad.domain.AdvertisedShop;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignCommand.PlanCampaign;
import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// An owner plans a campaign. It is noted as the shop's first, and only then the shop is asked for: who closes the shop
/// at the same moment either is seen here, or sees the note.
@ApplicationScoped
public class PlanningCampaign {
    private final Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;
    private final Shops shops;
    private final CampaignsOfShops notes;

    PlanningCampaign(
            Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns, Shops shops, CampaignsOfShops notes) {
        this.campaigns = campaigns;
        this.shops = shops;
        this.notes = notes;
    }

    /// @param command for the shop as it stands
    public Uni<Outcome<Campaign>> plan(
            String shopId, String campaignId, Function<AdvertisedShop, PlanCampaign> command, CommandContext context) {
        return shops.find(shopId)
                .chain(shop -> shop.isInBusiness()
                        ? notes.note(shopId, campaignId).chain(() -> shops.find(shopId))
                        : Uni.createFrom().item(shop))
                .chain(shop -> campaigns.handle(campaignId, command.apply(shop), context));
    }
}
