package io.baedal.ad.domain;

import static io.baedal.ad.domain.Given.KIM;
import static io.baedal.ad.domain.Given.PLANNED;
import static io.baedal.ad.domain.Given.TODAY;
import static io.baedal.ad.domain.Given.TOMORROW;
import static io.baedal.ad.domain.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.ad.domain.CampaignCommand.ChangeBid;
import io.baedal.ad.domain.CampaignCommand.ChargeClick;
import io.baedal.ad.domain.CampaignCommand.ChargeImpressions;
import io.baedal.command.testing.Scenario;
import io.baedal.events.campaign.CampaignBidChanged;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEnded;
import io.baedal.events.campaign.CampaignEnding;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import io.baedal.events.campaign.CampaignPaused;
import io.baedal.events.campaign.CampaignStarted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChargingTest {
    private static final String DAY = "2026-03-14";
    private static final String NEXT_DAY = "2026-03-15";
    private static final CampaignStarted STARTED = new CampaignStarted("c");
    private static final ChargeClick CLICK = new ChargeClick(TODAY);

    private final Scenario<CampaignCommand, Campaign, CampaignEvent> campaign = Scenario.of(new CampaignDecider());

    @Test
    void aClickCostsTheBid() {
        campaign.given(PLANNED, STARTED)
                .when(CLICK)
                .then(click(DAY, 300, 300, 300))
                .when(CLICK)
                .then(click(DAY, 300, 600, 600));
    }

    @Test
    void theLastClickOfADayMayGoBeyondItsBudgetAndNoneAfterIt() {
        campaign.given(PLANNED, STARTED, click(DAY, 300, 900, 900))
                .when(CLICK)
                .then(click(DAY, 300, 1_200, 1_200))
                .when(CLICK)
                .thenNothing();
        assertNotCharged(TODAY, NotCharged.DAILY_BUDGET_SPENT);
    }

    @Test
    void aBudgetThatIsSpentToTheWonIsSpent() {
        campaign.given(planned(500, 1_000, 2_000), STARTED, click(DAY, 500, 500, 500))
                .when(CLICK)
                .then(click(DAY, 500, 1_000, 1_000))
                .when(CLICK)
                .thenNothing();
    }

    @Test
    void aNewDayHasItsOwnBudget() {
        campaign.given(PLANNED, STARTED, click(DAY, 300, 1_200, 1_200))
                .when(new ChargeClick(TOMORROW))
                .then(click(NEXT_DAY, 300, 300, 1_500));
    }

    @Test
    void aClockThatIsBehindChargesTheDayThatHasBegun() {
        campaign.given(PLANNED, STARTED, click(DAY, 300, 1_200, 1_200), click(NEXT_DAY, 300, 300, 1_500))
                .when(CLICK)
                .then(click(NEXT_DAY, 300, 600, 1_800))
                .when(new ChargeClick(TOMORROW))
                .then(click(NEXT_DAY, 300, 900, 2_100));
        assertNotCharged(TODAY, NotCharged.TOTAL_BUDGET_SPENT);
    }

    @Test
    void theTotalBudgetEndsAllCharges() {
        campaign.given(PLANNED, STARTED, click(DAY, 300, 300, 2_000))
                .when(new ChargeClick(TOMORROW))
                .thenNothing();
        assertNotCharged(TOMORROW, NotCharged.TOTAL_BUDGET_SPENT);
    }

    @Test
    void nothingIsChargedUnlessItRuns() {
        campaign.given(PLANNED).when(CLICK).thenNothing();
        assertNotCharged(TODAY, NotCharged.NOT_RUNNING);
        campaign.given(STARTED, new CampaignPaused("c")).when(CLICK).thenNothing();
        assertNotCharged(TODAY, NotCharged.NOT_RUNNING);
        campaign.given(new CampaignEnded("c", CampaignEnding.SHOP_CLOSED))
                .when(CLICK)
                .thenNothing();
        assertNotCharged(TODAY, NotCharged.ENDED);
    }

    @Test
    void nothingIsChargedOutsideThePeriodWhoseFirstAndLastDayAreWithinIt() {
        campaign.given(PLANNED, STARTED);
        var first = LocalDate.of(2026, 3, 1);
        var last = LocalDate.of(2026, 3, 31);
        campaign.when(new ChargeClick(first.minusDays(1))).thenNothing();
        assertNotCharged(first.minusDays(1), NotCharged.OUTSIDE_ITS_PERIOD);
        campaign.when(new ChargeClick(first)).then(click("2026-03-01", 300, 300, 300));
        campaign.when(new ChargeClick(last)).then(click("2026-03-31", 300, 300, 600));
        campaign.when(new ChargeClick(last.plusDays(1))).thenNothing();
    }

    @Test
    void aThousandImpressionsCostAsMuchAsAClick() {
        campaign.given(PLANNED, STARTED).when(impressions(1_000)).then(impressions(1_000, 300, 300));
        assertThat(campaign.state().spending().thousandths()).isZero();
    }

    @Test
    void whatImpressionsLeaveOverIsChargedWithLaterOnes() {
        campaign.given(PLANNED, STARTED)
                .when(impressions(1))
                .then(impressions(1, 0, 0))
                .when(impressions(5))
                .then(impressions(5, 1, 1));
        assertThat(campaign.state().spending().thousandths()).isEqualTo(800);
        campaign.when(impressions(994)).then(impressions(994, 299, 300));
        assertThat(campaign.state().spending().thousandths()).isZero();
    }

    @Test
    void whatIsLeftOverSurvivesAnotherBidAndAnotherDay() {
        campaign.given(PLANNED, STARTED)
                .when(impressions(3))
                .then(impressions(3, 0, 0))
                .when(new ChangeBid(KIM, Bid.of(50)))
                .then(new CampaignBidChanged("c", 50))
                .when(new ChargeImpressions(Impressions.of(2), TOMORROW))
                .then(new CampaignImpressionsCharged("c", NEXT_DAY, 2, 1, 1, 1));
        assertThat(campaign.state().spending().thousandths()).isZero();
    }

    @Test
    void impressionsAreNotChargedOnceABudgetIsSpentAndLeaveNothingOver() {
        campaign.given(PLANNED, STARTED, click(DAY, 300, 1_000, 1_000))
                .when(impressions(7))
                .thenNothing();
        assertThat(campaign.state().spending().thousandths()).isZero();
    }

    @Test
    void aCampaignThatIsNoneIsNotCharged() {
        campaign.when(CLICK).thenRefused(CampaignRefusal.NotFound.class);
    }

    private void assertNotCharged(LocalDate today, NotCharged why) {
        assertThat(Charging.whyNot(campaign.state(), today)).contains(why);
    }

    private static CampaignClickCharged click(String day, long amount, long thatDay, long inAll) {
        return new CampaignClickCharged("c", day, amount, thatDay, inAll);
    }

    private static ChargeImpressions impressions(long count) {
        return new ChargeImpressions(Impressions.of(count), TODAY);
    }

    private static CampaignImpressionsCharged impressions(long count, long amount, long spent) {
        return new CampaignImpressionsCharged("c", DAY, count, amount, spent, spent);
    }
}
