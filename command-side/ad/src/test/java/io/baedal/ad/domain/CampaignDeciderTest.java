package io.baedal.ad.domain;

import static io.baedal.ad.domain.Given.KIM;
import static io.baedal.ad.domain.Given.KIMS_SHOP;
import static io.baedal.ad.domain.Given.LEE;
import static io.baedal.ad.domain.Given.OPERATOR;
import static io.baedal.ad.domain.Given.PLANNED;
import static io.baedal.ad.domain.Given.TODAY;
import static io.baedal.ad.domain.Given.TOMORROW;
import static io.baedal.ad.domain.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.ad.domain.AdvertisedShop.Standing;
import io.baedal.ad.domain.CampaignCommand.ChangeArea;
import io.baedal.ad.domain.CampaignCommand.ChangeBid;
import io.baedal.ad.domain.CampaignCommand.ChangeBudget;
import io.baedal.ad.domain.CampaignCommand.ChangePeriod;
import io.baedal.ad.domain.CampaignCommand.EndCampaign;
import io.baedal.ad.domain.CampaignCommand.EndWithShop;
import io.baedal.ad.domain.CampaignCommand.PauseCampaign;
import io.baedal.ad.domain.CampaignCommand.StartCampaign;
import io.baedal.command.testing.Scenario;
import io.baedal.events.campaign.CampaignAreaChanged;
import io.baedal.events.campaign.CampaignBidChanged;
import io.baedal.events.campaign.CampaignBudgetChanged;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEnded;
import io.baedal.events.campaign.CampaignEnding;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.campaign.CampaignPaused;
import io.baedal.events.campaign.CampaignPeriodChanged;
import io.baedal.events.campaign.CampaignStarted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignDeciderTest {
    private static final CampaignStarted STARTED = new CampaignStarted("c");

    private final Scenario<CampaignCommand, Campaign, CampaignEvent> campaign = Scenario.of(new CampaignDecider());

    @Test
    void anOwnerPlansACampaignForTheirShop() {
        campaign.when(plan(KIMS_SHOP)).then(PLANNED);
        assertThat(campaign.state().standing()).isEqualTo(io.baedal.ad.domain.Standing.PLANNED);
    }

    @Test
    void nobodyAdvertisesAShopThatIsNotTheirs() {
        campaign.when(plan(new AdvertisedShop(Standing.IN_BUSINESS, "lee")))
                .thenRefused(CampaignRefusal.NotYourShop.class);
        campaign.when(plan(AdvertisedShop.UNKNOWN)).thenRefused(CampaignRefusal.ShopUnknown.class);
        campaign.when(plan(new AdvertisedShop(Standing.CLOSED, "kim"))).thenRefused(CampaignRefusal.ShopClosed.class);
    }

    @Test
    void aCampaignIsPlannedOnce() {
        campaign.given(PLANNED).when(plan(KIMS_SHOP)).thenRefused(CampaignRefusal.AlreadyPlanned.class);
    }

    @Test
    void aPlanReachesIntoTheFutureAndPaysForAClick() {
        var yesterday = TODAY.minusDays(1);
        campaign.when(plan(KIMS_SHOP, Period.of(yesterday, yesterday), Budget.of(1_000, 2_000)))
                .thenRefused(CampaignRefusal.PeriodInThePast.class);
        campaign.when(plan(KIMS_SHOP, Period.of(yesterday, TODAY), Budget.of(290, 2_000)))
                .thenRefused(CampaignRefusal.BudgetBelowBid.class);
    }

    @Test
    void itStartsPausesAndStartsAgain() {
        campaign.given(PLANNED)
                .when(new PauseCampaign(KIM))
                .thenNothing()
                .when(new StartCampaign(KIM, TODAY))
                .then(STARTED)
                .when(new StartCampaign(KIM, TODAY))
                .thenNothing()
                .when(new PauseCampaign(KIM))
                .then(new CampaignPaused("c"))
                .when(new StartCampaign(KIM, TODAY))
                .then(STARTED);
    }

    @Test
    void itStartsUntilItsLastDayHasPassed() {
        campaign.given(PLANNED)
                .when(new StartCampaign(KIM, LocalDate.of(2026, 4, 1)))
                .thenRefused(CampaignRefusal.PeriodOver.class);
        campaign.when(new StartCampaign(KIM, LocalDate.of(2026, 3, 31))).then(STARTED);
    }

    @Test
    void itsTermsChange() {
        campaign.given(PLANNED, STARTED)
                .when(new ChangeBid(KIM, Bid.of(500)))
                .then(new CampaignBidChanged("c", 500))
                .when(new ChangeBid(KIM, Bid.of(500)))
                .thenNothing()
                .when(new ChangeBudget(KIM, Budget.of(500, 500)))
                .then(new CampaignBudgetChanged("c", 500, 500))
                .when(new ChangeArea(KIM, new Area(List.of("서초구", "강남구"))))
                .then(new CampaignAreaChanged("c", List.of("서초구", "강남구")))
                .when(new ChangePeriod(KIM, Period.of(TODAY, TOMORROW), TODAY))
                .then(new CampaignPeriodChanged("c", "2026-03-14", "2026-03-15"))
                .when(new ChangePeriod(KIM, Period.of(TODAY, TOMORROW), LocalDate.of(2026, 5, 1)))
                .thenNothing();
    }

    @Test
    void aBidIsWithinTheDailyBudgetWhicheverOfThemChanges() {
        campaign.given(PLANNED)
                .when(new ChangeBid(KIM, Bid.of(1_010)))
                .thenRefused(CampaignRefusal.BudgetBelowBid.class);
        campaign.when(new ChangeBudget(KIM, Budget.of(290, 2_000))).thenRefused(CampaignRefusal.BudgetBelowBid.class);
    }

    @Test
    void aPeriodIsNotMovedIntoThePast() {
        campaign.given(PLANNED)
                .when(new ChangePeriod(KIM, Period.of(TODAY, TODAY), TOMORROW))
                .thenRefused(CampaignRefusal.PeriodInThePast.class);
    }

    @Test
    void aTotalBudgetIsNotLoweredBelowWhatIsSpent() {
        campaign.given(PLANNED, STARTED, new CampaignClickCharged("c", "2026-03-14", 300, 300, 1_500));
        var refused = campaign.when(new ChangeBudget(KIM, Budget.of(300, 1_490)))
                .thenRefused(CampaignRefusal.BudgetBelowSpending.class);
        assertThat(refused.details()).containsEntry("spentInAll", 1_500L);
        campaign.when(new ChangeBudget(KIM, Budget.of(300, 1_500))).then(new CampaignBudgetChanged("c", 300, 1_500));
    }

    @Test
    void anOverspentTotalIsNoReasonNotToChangeTheDailyBudget() {
        campaign.given(PLANNED, STARTED, new CampaignClickCharged("c", "2026-03-14", 300, 300, 2_100))
                .when(new ChangeBudget(KIM, Budget.of(300, 2_000)))
                .then(new CampaignBudgetChanged("c", 300, 2_000));
    }

    @Test
    void itsOwnerOrAnOperatorEndsItForGood() {
        campaign.given(PLANNED)
                .when(new EndCampaign(KIM))
                .then(new CampaignEnded("c", CampaignEnding.BY_OWNER))
                .when(new EndCampaign(OPERATOR))
                .thenNothing()
                .when(new EndWithShop())
                .thenNothing();
        campaign.when(new StartCampaign(KIM, TODAY)).thenRefused(CampaignRefusal.EndedForGood.class);
        campaign.when(new ChangeBid(KIM, Bid.of(310))).thenRefused(CampaignRefusal.EndedForGood.class);
        assertThat(campaign.state().ending()).isEqualTo(CampaignEnding.BY_OWNER);
    }

    @Test
    void anOperatorEndsItToo() {
        campaign.given(PLANNED)
                .when(new EndCampaign(OPERATOR))
                .then(new CampaignEnded("c", CampaignEnding.BY_OPERATOR));
    }

    @Test
    void itEndsWithItsShopHoweverItStands() {
        campaign.given(PLANNED, STARTED)
                .when(new EndWithShop())
                .then(new CampaignEnded("c", CampaignEnding.SHOP_CLOSED));
    }

    @Test
    void nobodyTouchesAnotherOwnersCampaign() {
        campaign.given(PLANNED);
        campaign.when(new StartCampaign(LEE, TODAY)).thenRefused(CampaignRefusal.NotYourCampaign.class);
        campaign.when(new ChangeBid(LEE, Bid.of(310))).thenRefused(CampaignRefusal.NotYourCampaign.class);
        campaign.when(new EndCampaign(LEE)).thenRefused(CampaignRefusal.NotYourCampaign.class);
        campaign.when(new PauseCampaign(OPERATOR)).thenRefused(CampaignRefusal.NotYourCampaign.class);
    }

    @Test
    void thereIsNothingToDoToACampaignThatIsNone() {
        campaign.when(new StartCampaign(KIM, TODAY)).thenRefused(CampaignRefusal.NotFound.class);
        campaign.when(new EndCampaign(OPERATOR)).thenRefused(CampaignRefusal.NotFound.class);
        campaign.when(new EndWithShop()).thenRefused(CampaignRefusal.NotFound.class);
    }
}
