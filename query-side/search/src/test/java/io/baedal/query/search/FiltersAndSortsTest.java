package io.baedal.query.search;

import static io.baedal.events.shop.ShopCategory.CHICKEN;
import static io.baedal.events.shop.ShopCategory.PIZZA;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopSuspended;
import io.baedal.query.search.find.Found;
import io.baedal.query.search.text.Range;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every filter and every order, against a views server that has what the view folds.
class FiltersAndSortsTest {
    /// 00:30 on a Tuesday in Seoul.
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T15:30:00Z"), ZoneOffset.UTC);

    private static SearchViews views;
    private static Searching search;

    @BeforeAll
    static void start() {
        views = new SearchViews();
        search = new Searching(views, NOW, 150, 500);
    }

    @AfterAll
    static void stop() {
        search.close();
        views.close();
    }

    @BeforeEach
    void empty() {
        views.clear();
    }

    @Test
    void aNameCountsForMoreThanACategoryAndThatForMoreThanAMenuAndThatForMoreThanAnIntroduction() {
        ShopForTests.open("1-introduction", "분식", PIZZA).introducing("치킨도 있습니다").in(views);
        ShopForTests.open("2-menu", "화덕", PIZZA).serving("치킨").in(views);
        ShopForTests.open("3-category", "통닭", CHICKEN).in(views);
        ShopForTests.open("4-name", "달빛치킨", PIZZA).in(views);
        ShopForTests.open("5-nothing", "도우하우스", PIZZA).serving("피자").in(views);

        assertThat(ask("q", "치킨").ids()).containsExactly("4-name", "3-category", "2-menu", "1-introduction");
    }

    @Test
    void ofEqualOnesTheBetterRatedComesFirst() {
        ShopForTests.open("a", "치킨", CHICKEN).in(views);
        ShopForTests.open("b", "치킨", CHICKEN).rated(0, 1).in(views);
        ShopForTests.open("c", "치킨", CHICKEN).rated(0, 50).in(views);

        assertThat(ask("q", "치킨").ids()).containsExactly("c", "b", "a");
        assertThat(ask("district", "마포구").ids()).containsExactly("c", "b", "a");
    }

    @Test
    void whatTakesNoOrdersComesLastOrNotAtAll() {
        ShopForTests.open("paused", "치킨", CHICKEN)
                .rated(0, 9)
                .with(ShopPaused::new)
                .in(views);
        ShopForTests.open("open", "치킨", CHICKEN).in(views);
        ShopForTests.open("closed", "치킨", CHICKEN)
                .with(id -> new ShopClosed(id, "x"))
                .in(views);
        ShopForTests.open("suspended", "치킨", CHICKEN)
                .with(id -> new ShopSuspended(id, "x"))
                .serving("치킨")
                .in(views);
        views.shop("menu-only", List.of(new MenuGroupAdded("menu-only", "g", "치킨")));

        assertThat(ask("q", "치킨").ids()).containsExactly("open", "paused");
        assertThat(ask("district", "마포구").ids()).containsExactly("open", "paused");
        assertThat(ask("category", "CHICKEN", "sort", "newest").ids()).containsExactly("open", "paused");
        assertThat(ask("lat", "37.55", "lon", "126.92", "sort", "distance").ids())
                .containsExactly("open", "paused");
    }

    @Test
    void openNowIsWithinTheHoursThatMayEndPastMidnight() {
        ShopForTests.open("late", "치킨", CHICKEN)
                .keeping(DayOfWeek.MONDAY, "18:00", "02:00")
                .in(views);
        ShopForTests.open("early", "치킨", CHICKEN)
                .keeping(DayOfWeek.TUESDAY, "01:00", "05:00")
                .in(views);
        ShopForTests.open("ended", "치킨", CHICKEN)
                .keeping(DayOfWeek.MONDAY, "18:00", "00:30")
                .in(views);
        ShopForTests.open("paused", "치킨", CHICKEN)
                .keeping(DayOfWeek.MONDAY, "18:00", "02:00")
                .with(ShopPaused::new)
                .in(views);

        assertThat(ask("q", "치킨", "open", "now").ids()).containsExactly("late");
        assertThat(ask("district", "마포구", "open", "now").ids()).containsExactly("late");
    }

    @Test
    void termsAreBounds() {
        ShopForTests.open("cheap", "치킨", CHICKEN)
                .asking(8000)
                .delivering("마포구", 1000)
                .rated(0, 3)
                .in(views);
        ShopForTests.open("dear", "치킨", CHICKEN)
                .asking(20000)
                .delivering("마포구", 4000)
                .rated(3, 0)
                .in(views);

        for (var list : new String[] {"q=치킨", "district=마포구", "category=CHICKEN"}) {
            var by = list.split("=");
            assertThat(ask(by[0], by[1], "minimumOrder", "8000").ids()).containsExactly("cheap");
            assertThat(ask(by[0], by[1], "minimumOrder", "7999").ids()).isEmpty();
            assertThat(ask(by[0], by[1], "deliveryFee", "1000").ids()).containsExactly("cheap");
            assertThat(ask(by[0], by[1], "tips", "4000").ids()).containsExactlyInAnyOrder("cheap", "dear");
            assertThat(ask(by[0], by[1], "rating", "4.5").ids()).containsExactly("cheap");
            assertThat(ask(by[0], by[1], "rating", "1").ids()).hasSize(2);
        }
    }

    @Test
    void aDistrictIsWhereAShopDelivers() {
        ShopForTests.open("here", "치킨", CHICKEN).in(views);
        ShopForTests.open("there", "치킨", CHICKEN).delivering("강남구", 0).in(views);

        assertThat(ask("district", "강남구").ids()).containsExactly("there");
        assertThat(ask("q", "치킨", "district", "마포구").ids()).containsExactly("here");
        assertThat(ask("q", "치킨").ids()).hasSize(2);
    }

    @Test
    void countsAreOfAllCategoriesWhicheverIsAskedFor() {
        ShopForTests.open("a", "치킨", CHICKEN).in(views);
        ShopForTests.open("b", "치킨", CHICKEN).in(views);
        ShopForTests.open("c", "치킨과 피자", PIZZA).in(views);

        for (var by : new String[][] {{"q", "치킨"}, {"district", "마포구"}}) {
            var found = ask(by[0], by[1], "category", "PIZZA");
            assertThat(found.ids()).containsExactly("c");
            assertThat(found.total()).isEqualTo(1);
            assertThat(found.counts().byCategory()).isEqualTo(Map.of("CHICKEN", 2, "PIZZA", 1));
            assertThat(found.counts().complete()).isTrue();
            assertThat(ask(by[0], by[1]).total()).isEqualTo(3);
        }
    }

    @Test
    void theNearestComesFirstAndWhatIsTooFarDoesNot() {
        double north = 37.55;
        for (var place : new double[][] {{30, 5}, {1, 1}, {9, 2}, {2, 3}, {100, 4}}) {
            ShopForTests.registered("s" + (int) place[1], "치킨", CHICKEN, north + place[0] / 1000, 126.92)
                    .delivering("마포구", 0)
                    .with(ShopOpened::new)
                    .in(views);
        }

        assertThat(ask("lat", "37.55", "lon", "126.92", "sort", "distance").ids())
                .containsExactly("s1", "s3", "s2", "s5", "s4");
        assertThat(ask("lat", "37.55", "lon", "126.92", "sort", "distance", "q", "치킨")
                        .ids())
                .containsExactly("s1", "s3", "s2", "s5", "s4");
        for (var sort : new String[] {"distance", "relevance", "rating"}) {
            assertThat(ask("lat", "37.55", "lon", "126.92", "distance", "1100", "sort", sort)
                            .ids())
                    .containsExactlyInAnyOrder("s1", "s2", "s3");
        }
    }

    @Test
    void ratedBestIsByTheAverageThatIsShown() {
        ShopForTests.open("a", "치킨", CHICKEN).rated(5, 95).in(views);
        ShopForTests.open("b", "치킨", CHICKEN).rated(0, 1).in(views);
        ShopForTests.open("c", "치킨", CHICKEN).in(views);

        for (var by : new String[][] {{"q", "치킨"}, {"district", "마포구"}, {"category", "CHICKEN"}}) {
            assertThat(ask(by[0], by[1], "sort", "rating").ids()).containsExactly("b", "a", "c");
            assertThat(ask(by[0], by[1], "sort", "newest").ids()).containsExactly("c", "b", "a");
        }
    }

    @Test
    void highlightsTellWhereItStands() {
        ShopForTests.open("a", "달빛치킨 합정점", CHICKEN).serving("양념치킨", "콜라").in(views);

        var marks = ask("q", "ㅊㅋ", "highlight", "true").marks().get("a");

        assertThat(marks.keySet()).containsExactly("name", "menu");
        assertThat(marks.get("name").getFirst().ranges()).containsExactly(new Range(2, 4));
        assertThat(marks.get("menu")).singleElement().satisfies(mark -> {
            assertThat(mark.text()).isEqualTo("양념치킨");
            assertThat(mark.ranges()).containsExactly(new Range(2, 4));
        });
        assertThat(ask("q", "ㅊㅋ").marks()).isEmpty();
    }

    @Test
    void severalWordsMayStandInSeveralPlacesAndAreAllNeeded() {
        ShopForTests.open("both", "달빛 합정점", CHICKEN).serving("파닭").in(views);
        ShopForTests.open("one", "달빛 연희점", CHICKEN).serving("찜닭").in(views);

        assertThat(ask("q", "파닭 합정").ids()).containsExactly("both");
        assertThat(ask("q", "파닭 없는말").ids()).isEmpty();
        assertThat(ask("q", "연희 파닭").ids())
                .as("where none has all, one with the last")
                .containsExactly("both");
    }

    private static Found ask(String... parameters) {
        return search.ask(parameters);
    }
}
