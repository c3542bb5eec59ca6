package io.baedal.query.storefront.ad;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.shop.ShopIds;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Charges clicks on advertised shops. Whoever clicks is never kept from the shop: a click that can't be charged in
/// time
/// is lost. A customer's clicks on one campaign within a minute are one.
@Singleton
public final class Clicks {
    private final Charging charging;
    private final Clock clock;
    private final Counter lost;

    Clicks(Charging charging, Clock clock, MeterRegistry meters) {
        this.charging = charging;
        this.clock = clock;
        this.lost = Counter.builder("baedal.storefront.clicks.lost")
                .description("Clicks that couldn't be charged")
                .register(meters);
    }

    /// Never fails, and ends within the ad service's time limit.
    ///
    /// @param campaign what was clicked; anything but an id is passed over
    public Uni<Void> charge(String campaign, Visitor who) {
        if (!ShopIds.isOne(campaign)) {
            return Uni.createFrom().voidItem();
        }
        return charging.click(campaign, key(campaign, who)).onFailure().recoverWithUni(() -> {
            lost.increment();
            return Uni.createFrom().voidItem();
        });
    }

    private String key(String campaign, Visitor who) {
        if (!who.isCustomer()) {
            return UUID.randomUUID().toString();
        }
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return UUID.nameUUIDFromBytes((campaign + "|" + who.subject() + "|" + minute).getBytes(UTF_8))
                .toString();
    }
}
