package io.baedal.ad.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.shop.ShopCategory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Test
    void aBidIs50To50000WonInStepsOf10() {
        assertEquals(50, Bid.of(50).amount());
        assertEquals(50_000, Bid.of(50_000).amount());
        for (var wrong : new long[] {40, 55, 50_010, -50, Long.MAX_VALUE}) {
            refused("bid-out-of-bounds", () -> Bid.of(wrong));
        }
    }

    @Test
    void aTotalBudgetIsAtLeastTheDailyOne() {
        assertEquals(100, Budget.of(100, 100).total());
        refused("total-budget-below-daily-budget", () -> Budget.of(110, 100));
        refused("daily-budget-out-of-bounds", () -> Budget.daily(100_000_010));
        refused("total-budget-out-of-bounds", () -> Budget.total(10_000_000_010L));
    }

    @Test
    void aPeriodRunsForwardsForAYearAtMost() {
        assertEquals(DAY, Period.of(DAY, DAY).until());
        assertEquals(DAY.plusYears(1), Period.of(DAY, DAY.plusYears(1)).until());
        refused(
                "campaign-period-too-long",
                () -> Period.of(DAY, DAY.plusYears(1).plusDays(1)));
        refused("campaign-period-backwards", () -> Period.of(DAY, DAY.minusDays(1)));
    }

    @Test
    void aDayIsADayOfTheCalendar() {
        assertEquals(DAY, Period.day("2026-03-14"));
        for (var wrong : List.of("2026-02-29", "2026-3-14", "14.3.2026", "+12026-03-14", "")) {
            refused("campaign-day-format", () -> Period.day(wrong));
        }
    }

    @Test
    void anAreaHas1To25DistrictsEachOnce() {
        var many = IntStream.range(0, 25).mapToObj(i -> District.of("구" + i)).toList();
        assertThat(Area.of(many).districts()).hasSize(25);
        refused("campaign-area-size", () -> Area.of(List.of()));
        refused("campaign-area-size", () -> Area.of(Collections.nCopies(26, District.of("구"))));
        refused("campaign-area-twice", () -> Area.of(List.of(District.of("강남구"), District.of(" 강남구 "))));
        refused("district-length", () -> District.of("구".repeat(41)));
    }

    @Test
    void aKeywordIsTrimmedAndInLowerCase() {
        assertEquals("bbq 치킨", Keyword.of(" BBQ 치킨 ").value());
        assertEquals("치".repeat(20), Keyword.of("치".repeat(20)).value());
        refused("keyword-length", () -> Keyword.of("치".repeat(21)));
        refused("keyword-length", () -> Keyword.of("  "));
    }

    @Test
    void aProductHasWhatItNeedsAndNothingElse() {
        var chicken = Optional.of(ShopCategory.CHICKEN);
        var word = Optional.of(Keyword.of("치킨"));
        Placement.of(AdProduct.OPEN_LIST, Optional.empty(), Optional.empty());
        Placement.of(AdProduct.CATEGORY_TOP, chicken, Optional.empty());
        Placement.of(AdProduct.KEYWORD, Optional.empty(), word);
        refused("campaign-placement", () -> Placement.of(AdProduct.OPEN_LIST, chicken, Optional.empty()));
        refused("campaign-placement", () -> Placement.of(AdProduct.CATEGORY_TOP, Optional.empty(), Optional.empty()));
        refused("campaign-placement", () -> Placement.of(AdProduct.CATEGORY_TOP, chicken, word));
        refused("campaign-placement", () -> Placement.of(AdProduct.KEYWORD, Optional.empty(), Optional.empty()));
    }

    @Test
    void upTo1000ImpressionsAreReportedAtATime() {
        assertEquals(1_000, Impressions.of(1_000).count());
        refused("impressions-out-of-bounds", () -> Impressions.of(0));
        refused("impressions-out-of-bounds", () -> Impressions.of(1_001));
    }

    @Test
    void aShopsIdIsAUuid() {
        assertEquals(
                36, ShopId.of("3f0b7f0e-6a51-5c0e-9a3c-2f6f0f6d1a01").value().length());
        refused("shop-id-format", () -> ShopId.of("../../owners"));
    }

    private static void refused(String slug, Executable made) {
        assertEquals(slug, assertThrows(InvalidValue.class, made).type());
    }
}
