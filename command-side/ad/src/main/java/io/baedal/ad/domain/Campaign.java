package io.baedal.ad.domain;

import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.campaign.CampaignAreaChanged;
import io.baedal.events.campaign.CampaignBidChanged;
import io.baedal.events.campaign.CampaignBudgetChanged;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEnded;
import io.baedal.events.campaign.CampaignEnding;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import io.baedal.events.campaign.CampaignPaused;
import io.baedal.events.campaign.CampaignPeriodChanged;
import io.baedal.events.campaign.CampaignPlanned;
import io.baedal.events.campaign.CampaignStarted;
import io.baedal.events.shop.ShopCategory;

/// A campaign as its events tell it. Facts are kept as they were recorded and never checked again, so that a rule may
/// become stricter without making an old campaign unreadable.
///
/// @param ending why it ended; null while it hasn't
/// @param category null unless it is on top of one
/// @param keyword null unless it is on top of what is found by one
public record Campaign(
        String campaignId,
        String shopId,
        String ownerId,
        Standing standing,
        CampaignEnding ending,
        AdProduct product,
        ShopCategory category,
        String keyword,
        CampaignTerms terms,
        Spending spending) {
    public static final Campaign NONE =
            new Campaign(null, null, null, Standing.UNKNOWN, null, null, null, null, CampaignTerms.NONE, Spending.NONE);

    static boolean isOwner(Actor actor, String ownerId) {
        return Role.OWNER.equals(actor.role()) && actor.id().equals(ownerId);
    }

    public boolean exists() {
        return standing != Standing.UNKNOWN;
    }

    /// Refuses unless the campaign exists and is not another owner's.
    public void assertReadableBy(Actor actor) {
        assertExists();
        if (Role.OWNER.equals(actor.role()) && !isOwner(actor, ownerId)) {
            throw new CampaignRefusal.NotYourCampaign();
        }
    }

    void assertExists() {
        if (!exists()) {
            throw new CampaignRefusal.NotFound();
        }
    }

    void assertChangeableBy(Actor actor) {
        assertExists();
        if (!isOwner(actor, ownerId)) {
            throw new CampaignRefusal.NotYourCampaign();
        }
        if (standing == Standing.ENDED) {
            throw new CampaignRefusal.EndedForGood();
        }
    }

    Campaign after(CampaignEvent event) {
        return switch (event) {
            case CampaignPlanned e -> planned(e);
            case CampaignStarted _ -> now(Standing.RUNNING, null);
            case CampaignPaused _ -> now(Standing.PAUSED, null);
            case CampaignEnded e -> now(Standing.ENDED, e.ending());
            case CampaignBidChanged e -> with(terms.bidding(e.bid()));
            case CampaignBudgetChanged e -> with(terms.within(e.dailyBudget(), e.totalBudget()));
            case CampaignAreaChanged e -> with(terms.in(e.districts()));
            case CampaignPeriodChanged e -> with(terms.during(e.from(), e.until()));
            case CampaignClickCharged e ->
                with(spending.charged(e.day(), e.spentThatDay(), e.spentInAll(), spending.thousandths()));
            case CampaignImpressionsCharged e ->
                with(spending.charged(
                        e.day(),
                        e.spentThatDay(),
                        e.spentInAll(),
                        spending.thousandths() + e.impressions() * terms.bid() - e.amount() * Charging.THOUSAND));
        };
    }

    private static Campaign planned(CampaignPlanned e) {
        var terms = new CampaignTerms(e.districts(), e.bid(), e.dailyBudget(), e.totalBudget(), e.from(), e.until());
        return new Campaign(
                e.campaignId(),
                e.shopId(),
                e.ownerId(),
                Standing.PLANNED,
                null,
                e.product(),
                e.category(),
                e.keyword(),
                terms,
                Spending.NONE);
    }

    private Campaign with(CampaignTerms changed) {
        return new Campaign(
                campaignId, shopId, ownerId, standing, ending, product, category, keyword, changed, spending);
    }

    private Campaign with(Spending changed) {
        return new Campaign(campaignId, shopId, ownerId, standing, ending, product, category, keyword, terms, changed);
    }

    private Campaign now(Standing changed, CampaignEnding why) {
        return new Campaign(campaignId, shopId, ownerId, changed, why, product, category, keyword, terms, spending);
    }
}
