package io.baedal.views.shopdisplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.events.shop.Address;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import io.baedal.projections.UnfoldableEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class ShopInfoTest {
    private static final ShopRegistered REGISTERED = new ShopRegistered(
            "s1",
            "owner-of-s1",
            "원조치킨",
            ShopCategory.CHICKEN,
            "02-123-4567",
            new Address("양화로 1", "2층", "04000", "마포구", 37.5, 126.9));

    @Test
    void isTheJsonThatAClientGets() {
        assertThat(json(
                        REGISTERED,
                        new MinimumOrderChanged("s1", 15000),
                        new DeliveryAreasChanged("s1", List.of(new DeliveryArea("마포구", 2000)))))
                .isEqualTo("""
                        {"id":"s1","name":"원조치킨","category":"CHICKEN","state":"PAUSED","phone":"02-123-4567",\
                        "introduction":"","address":{"road":"양화로 1","detail":"2층","postalCode":"04000",\
                        "district":"마포구","latitude":37.5,"longitude":126.9},"hours":[],"minimumOrder":15000,\
                        "areas":[{"district":"마포구","fee":2000}],"notes":{"origin":"","allergy":""}}""");
    }

    @Test
    void hasACardWithWhatAListShowsOfIt() {
        var document = document(
                REGISTERED,
                new ShopOpened("s1"),
                new MinimumOrderChanged("s1", 15000),
                new DeliveryAreasChanged("s1", List.of(new DeliveryArea("마포구", 2000))));

        assertThat(text(document, ShopDisplayDocument.CARD)).isEqualTo("""
                        {"id":"s1","name":"원조치킨","category":"CHICKEN","state":"OPEN","introduction":"",\
                        "district":"마포구","latitude":37.5,"longitude":126.9,"minimumOrder":15000,\
                        "areas":[{"district":"마포구","fee":2000}],"hours":[]}""");
    }

    @Test
    void tellsNothingOfTheOwner() {
        assertThat(json(REGISTERED)).doesNotContain("owner-of-s1");
        assertThat(text(document(REGISTERED), ShopDisplayDocument.CARD)).doesNotContain("owner-of-s1");
    }

    @Test
    void isKeptWithoutACardByTheFirstFold() {
        var written = ShopSource.withoutCard().format().write(fold(REGISTERED));

        assertThat(written.keySet()).containsExactlyInAnyOrder(ShopDisplayDocument.SHOP, ShopDisplayDocument.GONE);
        assertThat(document(REGISTERED)).containsAllEntriesOf(written);
    }

    @Test
    void tellsWhetherItTakesOrders() {
        assertThat(fold(REGISTERED, new ShopOpened("s1")).state()).isEqualTo(ShopState.OPEN);
        assertThat(fold(REGISTERED, new ShopOpened("s1"), new ShopSuspended("s1", "x"))
                        .state())
                .isEqualTo(ShopState.SUSPENDED);
        assertThat(fold(REGISTERED, new ShopSuspended("s1", "x"), new ShopResumed("s1", "y"))
                        .state())
                .isEqualTo(ShopState.PAUSED);
    }

    @Test
    void isGoneWhenItIsClosedForGoodAndOnlyThen() {
        assertThat(document(REGISTERED).get(ShopDisplayDocument.GONE)).isEqualTo(BsonBoolean.FALSE);
        assertThat(document(REGISTERED, new ShopClosed("s1", "x")).get(ShopDisplayDocument.GONE))
                .isEqualTo(BsonBoolean.TRUE);
    }

    @Test
    void aHistoryStartsWithItsOnlyRegistration() {
        assertThatThrownBy(() -> fold(new ShopRenamed("s1", "x"))).isInstanceOf(UnfoldableEvent.class);
        assertThatThrownBy(() -> fold(REGISTERED, REGISTERED)).isInstanceOf(UnfoldableEvent.class);
    }

    @Test
    void aShopOfWhichNothingIsKnownHasNoFields() {
        var format = new ShopSource().format();

        assertThat(document()).isEmpty();
        assertThat(format.read(document())).isEqualTo(ShopInfo.UNKNOWN);
    }

    private static ShopInfo fold(ShopEvent... events) {
        var info = ShopInfo.UNKNOWN;
        for (var event : events) {
            info = info.after(event);
        }
        return info;
    }

    private static BsonDocument document(ShopEvent... events) {
        return new ShopSource().format().write(fold(events));
    }

    private static String json(ShopEvent... events) {
        return text(document(events), ShopDisplayDocument.SHOP);
    }

    private static String text(BsonDocument document, String field) {
        return new String(document.getBinary(field).getData(), StandardCharsets.UTF_8);
    }
}
