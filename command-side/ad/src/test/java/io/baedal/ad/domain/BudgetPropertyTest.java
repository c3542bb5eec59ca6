package io.baedal.ad.domain;

import static io.baedal.ad.domain.Given.KIM;
import static io.baedal.ad.domain.Given.TODAY;
import static io.baedal.ad.domain.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.ad.domain.CampaignCommand.ChangeBid;
import io.baedal.ad.domain.CampaignCommand.ChangeBudget;
import io.baedal.ad.domain.CampaignCommand.ChangePeriod;
import io.baedal.ad.domain.CampaignCommand.ChargeClick;
import io.baedal.ad.domain.CampaignCommand.ChargeImpressions;
import io.baedal.ad.domain.CampaignCommand.PauseCampaign;
import io.baedal.ad.domain.CampaignCommand.StartCampaign;
import io.baedal.command.domain.Refusal;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is asked, in whatever order and on whatever day: a budget is never overspent by a click or more.
class BudgetPropertyTest {
    private static final CampaignDecider DECIDER = new CampaignDecider();

    @Property(tries = 500)
    void noBudgetIsOverspentByAClickOrMore(@ForAll("commands") List<CampaignCommand> commands) {
        var campaign = DECIDER.evolve(Campaign.NONE, planned(300, 1_000, 5_000));
        var thousandths = 0L;
        for (var command : commands) {
            for (var event : decide(command, campaign)) {
                var before = campaign;
                campaign = DECIDER.evolve(campaign, event);
                assertCharge(before, event, campaign);
                thousandths += worth(before, event);
            }
            assertThat(campaign.spending().thousandths()).isBetween(0L, 999L);
            assertThat(campaign.spending().inAll() * 1_000 + campaign.spending().thousandths())
                    .as("nothing is charged that wasn't earned, and nothing is lost")
                    .isEqualTo(thousandths);
        }
    }

    private static void assertCharge(Campaign before, CampaignEvent event, Campaign after) {
        if (event instanceof CampaignClickCharged || event instanceof CampaignImpressionsCharged) {
            var terms = before.terms();
            assertThat(after.spending().thatDay()).isLessThan(terms.dailyBudget() + terms.bid());
            assertThat(after.spending().inAll()).isLessThan(terms.totalBudget() + terms.bid());
            assertThat(after.spending().thatDay())
                    .isLessThanOrEqualTo(after.spending().inAll());
            if (before.spending().day() != null) {
                assertThat(after.spending().day())
                        .isGreaterThanOrEqualTo(before.spending().day());
            }
        }
        assertThat(after.spending().inAll()).isLessThan(after.terms().totalBudget() + 50_000);
    }

    /// What an event is worth, in thousandths of a won.
    private static long worth(Campaign before, CampaignEvent event) {
        return switch (event) {
            case CampaignClickCharged _ -> before.terms().bid() * 1_000;
            case CampaignImpressionsCharged e -> before.terms().bid() * e.impressions();
            default -> 0;
        };
    }

    private static List<CampaignEvent> decide(CampaignCommand command, Campaign campaign) {
        try {
            return DECIDER.decide(command, campaign);
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    @Provide
    Arbitrary<List<CampaignCommand>> commands() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-1, 4).map(TODAY::plusDays);
        Arbitrary<CampaignCommand> clicks = days.map(ChargeClick::new);
        Arbitrary<CampaignCommand> impressions = Arbitraries.longs()
                .between(1, 1_000)
                .flatMap(count -> days.map(day -> new ChargeImpressions(Impressions.of(count), day)));
        Arbitrary<CampaignCommand> bids =
                Arbitraries.longs().between(5, 200).map(tens -> new ChangeBid(KIM, Bid.of(tens * 10)));
        Arbitrary<CampaignCommand> budgets = Arbitraries.longs()
                .between(5, 200)
                .flatMap(daily -> Arbitraries.longs()
                        .between(daily, 600)
                        .map(total -> new ChangeBudget(KIM, Budget.of(daily * 10, total * 10))));
        Arbitrary<CampaignCommand> periods =
                days.map(day -> new ChangePeriod(KIM, Period.of(day, day.plusDays(3)), TODAY));
        Arbitrary<CampaignCommand> runs = Arbitraries.of(new StartCampaign(KIM, TODAY), new PauseCampaign(KIM));
        var starting = Arbitraries.just((CampaignCommand) new StartCampaign(KIM, TODAY));
        return Arbitraries.oneOf(List.of(clicks, clicks, clicks, impressions, bids, budgets, periods, runs, starting))
                .list()
                .ofMaxSize(60)
                .map(list -> {
                    var all = new java.util.ArrayList<CampaignCommand>();
                    all.add(new StartCampaign(KIM, TODAY));
                    all.addAll(list);
                    return all;
                });
    }
}
