package io.baedal.views.adlisting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.baedal.projections.UnfoldableEvent;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final String MONDAY = "2026-11-30";
    private static final String TUESDAY = "2026-12-01";

    private static final CampaignStarted STARTED = new CampaignStarted("c1");

    private static CampaignPlanned planned(AdProduct product, ShopCategory category, String keyword) {
        return new CampaignPlanned(
                "c1",
                "s1",
                "owner-of-s1",
                product,
                category,
                keyword,
                List.of("마포구", "은평구"),
                500,
                1_000,
                2_000,
                MONDAY,
                "2026-12-31");
    }

    private static CampaignPlanned openList() {
        return planned(AdProduct.OPEN_LIST, null, null);
    }

    private static CampaignClickCharged click(String day, long spentThatDay, long spentInAll) {
        return new CampaignClickCharged("c1", day, 500, spentThatDay, spentInAll);
    }

    @Test
    void isKeptAsQueriesReadIt() {
        assertThat(document(
                        planned(AdProduct.CATEGORY_TOP, ShopCategory.CHICKEN, null),
                        STARTED,
                        click(MONDAY, 1_000, 1_500)))
                .isEqualTo(BsonDocument.parse("""
                        {shopId: "s1", product: "CATEGORY_TOP", category: "CHICKEN", districts: ["마포구", "은평구"],
                         bid: NumberLong(500), dailyBudget: NumberLong(1000), totalBudget: NumberLong(2000),
                         from: "2026-11-30", until: "2026-12-31", state: "RUNNING", spentOn: "2026-11-30",
                         spentThatDay: NumberLong(1000), spentInAll: NumberLong(1500),
                         slots: ["마포구|CATEGORY_TOP|CHICKEN", "은평구|CATEGORY_TOP|CHICKEN"],
                         fullOn: "2026-11-30"}"""));
    }

    @Test
    void tellsNothingOfTheOwner() {
        assertThat(document(openList()).toJson()).doesNotContain("owner-of-s1");
    }

    @Test
    void isShownInTheSlotsOfItsProduct() {
        assertThat(fold(openList(), STARTED).slots()).containsExactly("마포구|OPEN_LIST", "은평구|OPEN_LIST");
        assertThat(fold(planned(AdProduct.KEYWORD, null, "치킨"), STARTED).slots())
                .containsExactly("마포구|KEYWORD|치킨", "은평구|KEYWORD|치킨");
    }

    @Test
    void isShownOnlyWhileItRuns() {
        assertThat(fold(openList()).slots()).isEmpty();
        assertThat(fold(openList(), STARTED, new CampaignPaused("c1")).slots()).isEmpty();
        assertThat(fold(openList(), STARTED, new CampaignPaused("c1"), STARTED).slots())
                .isNotEmpty();
        assertThat(fold(openList(), STARTED, new CampaignEnded("c1", CampaignEnding.SHOP_CLOSED))
                        .slots())
                .isEmpty();
    }

    @Test
    void isShownOnlyWhileSomeOfItsTotalBudgetIsLeft() {
        assertThat(fold(openList(), STARTED, click(MONDAY, 1_500, 1_999)).slots())
                .isNotEmpty();
        assertThat(fold(openList(), STARTED, click(MONDAY, 1_500, 2_000)).slots())
                .isEmpty();
        assertThat(fold(openList(), STARTED, click(MONDAY, 1_500, 2_000), new CampaignBudgetChanged("c1", 1_000, 3_000))
                        .slots())
                .isNotEmpty();
    }

    @Test
    void isFullOnTheDayThatSpentItsBudget() {
        assertThat(fold(openList(), STARTED).fullOn()).isNull();
        assertThat(fold(openList(), STARTED, click(MONDAY, 999, 999)).fullOn()).isNull();
        assertThat(fold(openList(), STARTED, click(MONDAY, 1_000, 1_000)).fullOn())
                .isEqualTo(MONDAY);
        assertThat(fold(openList(), STARTED, click(MONDAY, 1_000, 1_000), click(TUESDAY, 500, 1_500))
                        .fullOn())
                .isNull();
        assertThat(fold(openList(), STARTED, click(MONDAY, 1_000, 1_000), new CampaignBudgetChanged("c1", 1_010, 2_000))
                        .fullOn())
                .isNull();
    }

    @Test
    void countsImpressionsAsItCountsClicks() {
        var shown = new CampaignImpressionsCharged("c1", MONDAY, 1_000, 500, 1_000, 2_000);

        assertThat(fold(openList(), STARTED, shown).fullOn()).isEqualTo(MONDAY);
        assertThat(fold(openList(), STARTED, shown).slots()).isEmpty();
    }

    @Test
    void changes() {
        var campaign = fold(
                openList(),
                STARTED,
                new CampaignBidChanged("c1", 700),
                new CampaignAreaChanged("c1", List.of("강남구")),
                new CampaignPeriodChanged("c1", TUESDAY, TUESDAY));

        assertThat(campaign.terms().bid()).isEqualTo(700);
        assertThat(campaign.slots()).containsExactly("강남구|OPEN_LIST");
        assertThat(campaign.terms().from()).isEqualTo(TUESDAY);
        assertThat(campaign.terms().until()).isEqualTo(TUESDAY);
    }

    @Test
    void aHistoryStartsWithItsOnlyPlan() {
        assertThatThrownBy(() -> fold(STARTED)).isInstanceOf(UnfoldableEvent.class);
        assertThatThrownBy(() -> fold(openList(), openList())).isInstanceOf(UnfoldableEvent.class);
    }

    @Test
    void ofWhichNothingIsKnownHasNoFields() {
        var format = new CampaignSource().format();

        assertThat(document()).isEmpty();
        assertThat(format.read(document())).isEqualTo(Campaign.UNKNOWN);
    }

    @Test
    void isOfACategoryThatTheDocumentNames() {
        assertThat(ShopCategory.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(AdListingDocument.CATEGORIES);
    }

    private static Campaign fold(CampaignEvent... events) {
        var campaign = Campaign.UNKNOWN;
        for (var event : events) {
            campaign = campaign.after(event);
        }
        return campaign;
    }

    private static BsonDocument document(CampaignEvent... events) {
        return new CampaignSource().format().write(fold(events));
    }
}
