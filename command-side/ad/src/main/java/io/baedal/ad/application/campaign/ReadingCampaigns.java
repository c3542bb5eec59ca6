package io.baedal.ad.application.campaign;

import io.baedal.ad.application.shop.CampaignsOfShops;
import io.baedal.ad.application.shop.CampaignsOfShops.Noted;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.command.Aggregates;
import io.baedal.command.Loaded;
import io.baedal.events.Actor;
import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;

/// The current state of campaigns, straight from their streams: everything acknowledged is in it.
@ApplicationScoped
public class ReadingCampaigns {
    private static final int AT_ONCE = 16;

    /// Some of a shop's campaigns, newest first.
    ///
    /// @param next where the page after this one begins; empty when there is none
    public record Page(List<Loaded<Campaign>> campaigns, OptionalLong next) {}

    private final Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;
    private final CampaignsOfShops notes;

    ReadingCampaigns(Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns, CampaignsOfShops notes) {
        this.campaigns = campaigns;
        this.notes = notes;
    }

    /// Fails with a refusal when there is no such campaign, or it is another owner's.
    public Uni<Loaded<Campaign>> campaign(String campaignId, Actor reader) {
        return campaigns.load(campaignId).invoke(campaign -> campaign.state().assertReadableBy(reader));
    }

    /// Fails with a refusal when they are another owner's.
    ///
    /// @param before where the page begins
    public Uni<Page> ofShop(String shopId, long before, int limit, Actor reader) {
        return notes.ofShop(shopId, before, limit)
                .chain(noted -> load(noted).map(loaded -> {
                    var begun = loaded.stream().filter(Loaded::exists).toList();
                    begun.forEach(campaign -> campaign.state().assertReadableBy(reader));
                    var full = noted.size() == limit;
                    return new Page(
                            begun, full ? OptionalLong.of(noted.getLast().place()) : OptionalLong.empty());
                }));
    }

    private Uni<List<Loaded<Campaign>>> load(List<Noted> noted) {
        if (noted.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(noted.stream().map(one -> campaigns.load(one.campaignId())).toList())
                .usingConcurrencyOf(AT_ONCE)
                .andFailFast();
    }
}
