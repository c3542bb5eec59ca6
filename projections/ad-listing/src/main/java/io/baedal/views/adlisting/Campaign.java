package io.baedal.views.adlisting;

import io.baedal.events.campaign.CampaignAreaChanged;
import io.baedal.events.campaign.CampaignBidChanged;
import io.baedal.events.campaign.CampaignBudgetChanged;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEnded;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import io.baedal.events.campaign.CampaignPaused;
import io.baedal.events.campaign.CampaignPeriodChanged;
import io.baedal.events.campaign.CampaignPlanned;
import io.baedal.events.campaign.CampaignStarted;
import io.baedal.projections.UnfoldableEvent;
import java.util.List;

/// A campaign as the listing needs it. Nothing about the owner is in it.
///
/// @param terms null before the campaign is planned
record Campaign(Terms terms, CampaignState state, Spent spent) {
    /// Before it is planned.
    static final Campaign UNKNOWN = new Campaign(null, CampaignState.PLANNED, Spent.NOTHING);

    /// The campaign after one more event.
    Campaign after(CampaignEvent event) {
        if (terms == null != event instanceof CampaignPlanned) {
            throw new UnfoldableEvent("A campaign's history starts with its plan, and has only one");
        }
        return switch (event) {
            case CampaignPlanned e -> on(Terms.of(e));
            case CampaignStarted _ -> being(CampaignState.RUNNING);
            case CampaignPaused _ -> being(CampaignState.PAUSED);
            case CampaignEnded _ -> being(CampaignState.ENDED);
            case CampaignBidChanged e -> on(terms.bidding(e.bid()));
            case CampaignBudgetChanged e -> on(terms.costing(e.dailyBudget(), e.totalBudget()));
            case CampaignAreaChanged e -> on(terms.in(e.districts()));
            case CampaignPeriodChanged e -> on(terms.during(e.from(), e.until()));
            case CampaignClickCharged e -> charged(spent.charged(e.day(), e.spentThatDay(), e.spentInAll()));
            case CampaignImpressionsCharged e -> charged(spent.charged(e.day(), e.spentThatDay(), e.spentInAll()));
        };
    }

    /// Where it may be shown now: nowhere unless it runs and has some of its budget left.
    List<String> slots() {
        boolean shown = state == CampaignState.RUNNING && spent.inAll() < terms.totalBudget();
        return shown ? terms.slots() : List.of();
    }

    /// The day whose budget is spent, or null.
    String fullOn() {
        return spent.day() != null && spent.thatDay() >= terms.dailyBudget() ? spent.day() : null;
    }

    private Campaign on(Terms terms) {
        return new Campaign(terms, state, spent);
    }

    private Campaign being(CampaignState state) {
        return new Campaign(terms, state, spent);
    }

    private Campaign charged(Spent spent) {
        return new Campaign(terms, state, spent);
    }
}
