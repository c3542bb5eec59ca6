package io.baedal.ad.domain;

import io.baedal.ad.domain.CampaignCommand.Charge;
import io.baedal.ad.domain.CampaignCommand.ChargeClick;
import io.baedal.ad.domain.CampaignCommand.ChargeImpressions;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a campaign costs. A click costs the bid, and so do a thousand impressions: a few of them cost whole won, and
/// what
/// is left over is charged with later ones. One charge is a click's cost at most, and nothing is charged once a budget
/// is
/// spent: so no budget is ever overspent by a click or more.
public final class Charging {
    static final long THOUSAND = 1_000;

    private Charging() {}

    /// Why nothing would be charged; empty if something would. Nobody is refused for it: the advertisement works
    /// anyway.
    public static Optional<NotCharged> whyNot(Campaign campaign, LocalDate today) {
        var terms = campaign.terms();
        var spending = campaign.spending();
        var day = spending.dayAt(today);
        if (campaign.standing() == Standing.ENDED) {
            return Optional.of(NotCharged.ENDED);
        }
        if (campaign.standing() != Standing.RUNNING) {
            return Optional.of(NotCharged.NOT_RUNNING);
        }
        if (!terms.cover(day)) {
            return Optional.of(NotCharged.OUTSIDE_ITS_PERIOD);
        }
        if (spending.inAll() >= terms.totalBudget()) {
            return Optional.of(NotCharged.TOTAL_BUDGET_SPENT);
        }
        return spending.on(day) >= terms.dailyBudget() ? Optional.of(NotCharged.DAILY_BUDGET_SPENT) : Optional.empty();
    }

    static List<CampaignEvent> decide(Charge command, Campaign campaign) {
        campaign.assertExists();
        if (whyNot(campaign, command.today()).isPresent()) {
            return List.of();
        }
        var day = campaign.spending().dayAt(command.today());
        return List.of(
                switch (command) {
                    case ChargeClick _ -> click(campaign, day);
                    case ChargeImpressions c ->
                        impressions(campaign, day, c.impressions().count());
                });
    }

    private static CampaignEvent click(Campaign campaign, String day) {
        var amount = campaign.terms().bid();
        var spending = campaign.spending();
        return new CampaignClickCharged(
                campaign.campaignId(), day, amount, spending.on(day) + amount, spending.inAll() + amount);
    }

    private static CampaignEvent impressions(Campaign campaign, String day, long count) {
        var spending = campaign.spending();
        var amount = (spending.thousandths() + count * campaign.terms().bid()) / THOUSAND;
        return new CampaignImpressionsCharged(
                campaign.campaignId(), day, count, amount, spending.on(day) + amount, spending.inAll() + amount);
    }
}
