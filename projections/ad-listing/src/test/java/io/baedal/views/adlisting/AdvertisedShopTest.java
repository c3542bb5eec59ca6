package io.baedal.views.adlisting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
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
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import io.baedal.projections.UnfoldableEvent;
import java.time.DayOfWeek;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class AdvertisedShopTest {
    private static final ShopRegistered REGISTERED = new ShopRegistered(
            "s1",
            "owner-of-s1",
            "원조치킨",
            ShopCategory.CHICKEN,
            "02-123-4567",
            new Address("양화로 1", "2층", "04000", "마포구", 37.5, 126.9));
    private static final ShopOpened OPENED = new ShopOpened("s1");

    @Test
    void isKeptAsQueriesReadIt() {
        var hours = List.of(
                new DailyHours(DayOfWeek.MONDAY, "11:00", "23:00"), new DailyHours(DayOfWeek.SUNDAY, "18:00", "02:00"));
        var shop = fold(
                REGISTERED,
                OPENED,
                new DeliveryAreasChanged("s1", List.of(new DeliveryArea("마포구", 2000), new DeliveryArea("은평구", 0))),
                new OpeningHoursChanged("s1", hours));

        assertThat(new ShopSource().format().write(shop)).isEqualTo(BsonDocument.parse("""
                        {state: "OPEN", areas: ["마포구", "은평구"],
                         hours: [{from: 660, to: 1380}, {from: 9720, to: 10200}]}"""));
    }

    @Test
    void tellsWhetherItTakesOrders() {
        assertThat(fold(REGISTERED).state()).isEqualTo(ShopState.PAUSED);
        assertThat(fold(REGISTERED, OPENED).state()).isEqualTo(ShopState.OPEN);
        assertThat(fold(REGISTERED, OPENED, new ShopPaused("s1")).state()).isEqualTo(ShopState.PAUSED);
        assertThat(fold(REGISTERED, OPENED, new ShopSuspended("s1", "x")).state())
                .isEqualTo(ShopState.SUSPENDED);
        assertThat(fold(REGISTERED, new ShopSuspended("s1", "x"), new ShopResumed("s1", "y"))
                        .state())
                .isEqualTo(ShopState.PAUSED);
        assertThat(fold(REGISTERED, OPENED, new ShopClosed("s1", "x")).state()).isEqualTo(ShopState.CLOSED);
    }

    @Test
    void aHistoryStartsWithItsOnlyRegistration() {
        assertThatThrownBy(() -> fold(OPENED)).isInstanceOf(UnfoldableEvent.class);
        assertThatThrownBy(() -> fold(REGISTERED, REGISTERED)).isInstanceOf(UnfoldableEvent.class);
    }

    @Test
    void ofWhichNothingIsKnownHasNoFields() {
        var format = new ShopSource().format();

        assertThat(format.write(AdvertisedShop.UNKNOWN)).isEmpty();
        assertThat(format.read(new BsonDocument())).isEqualTo(AdvertisedShop.UNKNOWN);
    }

    @Test
    void isRatedByTheLastCount() {
        var source = new RatingSource();
        var first = source.evolve(source.initial(), new ShopRated("s1", 1, new StarCounts(9, 9, 9, 9, 9)));
        var last = source.evolve(first, new ShopRated("s1", 2, new StarCounts(1, 0, 2, 0, 3)));

        assertThat(source.format().write(last))
                .isEqualTo(BsonDocument.parse("{reviews: NumberLong(6), stars: NumberLong(22)}"));
    }

    private static AdvertisedShop fold(ShopEvent... events) {
        var shop = AdvertisedShop.UNKNOWN;
        for (var event : events) {
            shop = shop.after(event);
        }
        return shop;
    }
}
