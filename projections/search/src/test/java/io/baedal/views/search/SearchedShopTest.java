package io.baedal.views.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.events.shop.Address;
import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import io.baedal.projections.UnfoldableEvent;
import java.time.DayOfWeek;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

class SearchedShopTest {
    private static final ShopRegistered REGISTERED = new ShopRegistered(
            "s1",
            "owner-of-s1",
            "달빛치킨 합정점",
            ShopCategory.CHICKEN,
            "02-123-4567",
            new Address("양화로 1", "2층", "04000", "마포구", 37.5, 126.9));

    @Test
    void isPausedUntilItOpens() {
        assertThat(fold(REGISTERED).state()).isEqualTo(SearchDocument.PAUSED);
        assertThat(fold(REGISTERED, new ShopOpened("s1")).state()).isEqualTo(SearchDocument.OPEN);
        assertThat(fold(REGISTERED, new ShopOpened("s1"), new ShopPaused("s1")).state())
                .isEqualTo(SearchDocument.PAUSED);
        assertThat(fold(REGISTERED, new ShopSuspended("s1", "x")).state()).isEqualTo(SearchDocument.SUSPENDED);
        assertThat(fold(REGISTERED, new ShopSuspended("s1", "x"), new ShopResumed("s1", "y"))
                        .state())
                .isEqualTo(SearchDocument.PAUSED);
    }

    @Test
    void isFoundByItsNameAndWhereItDelivers() {
        var document = document(
                REGISTERED,
                new DeliveryAreasChanged("s1", List.of(new DeliveryArea("마포구", 1000), new DeliveryArea("서대문구", 0))));

        assertThat(document.getArray(SearchDocument.DISTRICTS))
                .containsExactly(new BsonString("마포구"), new BsonString("서대문구"));
        assertThat(document.getArray(SearchDocument.NAMES))
                .contains(
                        new BsonInt32(SearchTextDocument.gram('치', '킨')),
                        new BsonInt32(SearchTextDocument.initials('ㅊ', 'ㅋ')))
                .doesNotContain(new BsonInt32(SearchTextDocument.gram('피', '자')));
        assertThat(document.getArray(SearchDocument.CELLS)).hasSize(SearchCellDocument.LEVELS);
    }

    @Test
    void isFoundByNothingOnceItIsClosedForGood() {
        assertThat(document(REGISTERED, new ShopClosed("s1", "x")))
                .doesNotContainKeys(
                        SearchDocument.NAMES, SearchDocument.WORDS, SearchDocument.CELLS, SearchDocument.DISTRICTS);
    }

    @Test
    void hoursPastMidnightGoOnIntoTheNextDayAndSundaysIntoMonday() {
        var shop = fold(
                REGISTERED,
                new OpeningHoursChanged(
                        "s1",
                        List.of(
                                new DailyHours(DayOfWeek.MONDAY, "18:00", "02:00"),
                                new DailyHours(DayOfWeek.SUNDAY, "17:30", "01:00"),
                                new DailyHours(DayOfWeek.TUESDAY, "00:00", "00:00"))));

        assertThat(shop.hours())
                .containsExactly(
                        new OpenRange(1080, 1560),
                        new OpenRange(9690, 10080),
                        new OpenRange(0, 60),
                        new OpenRange(1440, 2880));
    }

    @Test
    void tellsNothingOfTheOwner() {
        assertThat(document(REGISTERED).toJson()).doesNotContain("owner-of-s1");
    }

    @Test
    void aHistoryStartsWithItsOnlyRegistration() {
        assertThatThrownBy(() -> fold(new ShopRenamed("s1", "x"))).isInstanceOf(UnfoldableEvent.class);
        assertThatThrownBy(() -> fold(REGISTERED, REGISTERED)).isInstanceOf(UnfoldableEvent.class);
    }

    @Test
    void aShopOfWhichNothingIsKnownHasNoFields() {
        assertThat(document()).isEmpty();
        assertThat(new ShopSource().format().read(document())).isEqualTo(SearchedShop.UNKNOWN);
    }

    private static SearchedShop fold(ShopEvent... events) {
        var shop = SearchedShop.UNKNOWN;
        for (var event : events) {
            shop = shop.after(event);
        }
        return shop;
    }

    private static BsonDocument document(ShopEvent... events) {
        return new ShopSource().format().write(fold(events));
    }
}
