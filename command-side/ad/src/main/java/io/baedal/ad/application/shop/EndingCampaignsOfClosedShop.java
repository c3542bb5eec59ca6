package io.baedal.ad.application.shop;

import io.baedal.ad.application.shop.CampaignsOfShops.Noted;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignCommand.EndWithShop;
import io.baedal.ad.domain.CampaignRefusal;
import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.CommandFailure;
import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;

/// A shop closed for good: this service's step of that choreography. First that the shop is closed is kept, so that no
/// campaign begins any more, and then each of its campaigns is ended. Every step may be done again, at any time, by
/// anyone.
@ApplicationScoped
public class EndingCampaignsOfClosedShop {
    private static final Logger LOG = Logger.getLogger(EndingCampaignsOfClosedShop.class);
    private static final int PAGE = 100;
    private static final int AT_ONCE = 4;

    private final ShopReplica shops;
    private final CampaignsOfShops notes;
    private final Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;
    private final Grace grace;
    private final InstantSource clock;

    EndingCampaignsOfClosedShop(
            ShopReplica shops,
            CampaignsOfShops notes,
            Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns,
            Grace grace,
            InstantSource clock) {
        this.shops = shops;
        this.notes = notes;
        this.campaigns = campaigns;
        this.grace = grace;
        this.clock = clock;
    }

    /// Fails with a [CommandFailure] when it has to be done again.
    ///
    /// @param revision of the shop's stream when it closed; 0 where nobody knows
    /// @param cause what the ended campaigns' events say they are part of
    public Uni<Void> closed(String shopId, long revision, CommandContext cause) {
        return shops.close(shopId, revision).chain(() -> endAll(shopId, -1, cause));
    }

    private Uni<Void> endAll(String shopId, long after, CommandContext cause) {
        return notes.unended(shopId, after, PAGE)
                .chain(page -> page.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : end(page, cause)
                                .chain(() -> endAll(shopId, page.getLast().place(), cause)));
    }

    private Uni<Void> end(List<Noted> page, CommandContext cause) {
        return Multi.createFrom()
                .iterable(page)
                .onItem()
                .transformToUni(noted -> end(noted, cause))
                .merge(AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> end(Noted noted, CommandContext cause) {
        return campaigns
                .handle(noted.campaignId(), new EndWithShop(), cause)
                .chain(() -> notes.ended(noted.campaignId()))
                .onFailure(CampaignRefusal.NotFound.class)
                .recoverWithUni(() -> cameToNothing(noted))
                .onFailure(failure -> !(failure instanceof CommandFailure))
                .recoverWithUni(failure -> leftToTheSweeper(noted, failure));
    }

    /// It may still be about to begin: then a later round finds it. Once the grace has passed it never will.
    private Uni<Void> cameToNothing(Noted noted) {
        return grace.hasPassed(noted.notedAt(), clock.instant())
                ? notes.forget(noted.campaignId())
                : Uni.createFrom().voidItem();
    }

    /// One campaign that can't be read must not keep the others running.
    private static Uni<Void> leftToTheSweeper(Noted noted, Throwable failure) {
        LOG.errorf(failure, "The campaign %s of a closed shop can't be ended yet", noted.campaignId());
        return Uni.createFrom().voidItem();
    }
}
