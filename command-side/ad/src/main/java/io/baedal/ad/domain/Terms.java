package io.baedal.ad.domain;

import io.baedal.ad.domain.CampaignCommand.ChangeArea;
import io.baedal.ad.domain.CampaignCommand.ChangeBid;
import io.baedal.ad.domain.CampaignCommand.ChangeBudget;
import io.baedal.ad.domain.CampaignCommand.ChangePeriod;
import io.baedal.ad.domain.CampaignCommand.SetTerms;
import io.baedal.events.campaign.CampaignAreaChanged;
import io.baedal.events.campaign.CampaignBidChanged;
import io.baedal.events.campaign.CampaignBudgetChanged;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignPeriodChanged;
import java.time.LocalDate;
import java.util.List;

/// Where, when and for how much a campaign is shown.
final class Terms {
    private Terms() {}

    static List<CampaignEvent> decide(SetTerms command, Campaign campaign) {
        campaign.assertChangeableBy(command.by());
        var changed = change(command, campaign.campaignId());
        if (campaign.after(changed).equals(campaign)) {
            return List.of();
        }
        switch (command) {
            case ChangeBid c ->
                assertAffordable(c.bid().amount(), campaign.terms().dailyBudget());
            case ChangeBudget c -> assertEnough(c.budget(), campaign);
            case ChangePeriod c -> assertNotOver(c.period(), c.today());
            case ChangeArea _ -> {}
        }
        return List.of(changed);
    }

    private static CampaignEvent change(SetTerms command, String campaignId) {
        return switch (command) {
            case ChangeBid c -> new CampaignBidChanged(campaignId, c.bid().amount());
            case ChangeBudget c ->
                new CampaignBudgetChanged(
                        campaignId, c.budget().daily(), c.budget().total());
            case ChangeArea c -> new CampaignAreaChanged(campaignId, c.area().districts());
            case ChangePeriod c ->
                new CampaignPeriodChanged(
                        campaignId,
                        c.period().from().toString(),
                        c.period().until().toString());
        };
    }

    static void assertAffordable(long bid, long dailyBudget) {
        if (dailyBudget < bid) {
            throw new CampaignRefusal.BudgetBelowBid();
        }
    }

    static void assertNotOver(Period period, LocalDate today) {
        if (period.until().isBefore(today)) {
            throw new CampaignRefusal.PeriodInThePast();
        }
    }

    /// A total budget isn't lowered below what is spent already. A daily budget may be: no more is charged that day.
    private static void assertEnough(Budget budget, Campaign campaign) {
        assertAffordable(campaign.terms().bid(), budget.daily());
        var lowered = budget.total() < campaign.terms().totalBudget();
        if (lowered && budget.total() < campaign.spending().inAll()) {
            throw new CampaignRefusal.BudgetBelowSpending(campaign.spending().inAll());
        }
    }
}
