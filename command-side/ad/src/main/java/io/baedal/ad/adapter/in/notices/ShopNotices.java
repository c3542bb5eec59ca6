package io.baedal.ad.adapter.in.notices;

import io.baedal.ad.application.shop.EndingCampaignsOfClosedShop;
import io.baedal.ad.application.shop.Shops;
import io.baedal.ad.domain.ShopId;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.notice.Change;
import io.baedal.events.notice.Notice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// Hears what became of shops. One notice at a time; its offset is committed once it is dealt with, so what a crash
/// interrupts is heard again. That a shop closed is dealt with until it is done, with growing pauses; other changes
/// only
/// keep the replica fresh, and nobody waits for them.
@ApplicationScoped
class ShopNotices {
    private static final Logger LOG = Logger.getLogger(ShopNotices.class);
    private static final String SHOP = "shop";

    private final Shops shops;
    private final EndingCampaignsOfClosedShop ending;
    private final Duration firstPause;
    private final Duration longestPause;

    ShopNotices(
            Shops shops,
            EndingCampaignsOfClosedShop ending,
            @ConfigProperty(name = "baedal.ad.notices.first-pause") Duration firstPause,
            @ConfigProperty(name = "baedal.ad.notices.longest-pause") Duration longestPause) {
        this.shops = shops;
        this.ending = ending;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    @Incoming("shop-changes")
    Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
        return ReceivedNotice.in(message)
                .filter(notice -> SHOP.equals(notice.aggregate()) && ShopId.canBe(notice.subject()))
                .map(notice -> notice.change() == Change.DELETED ? closed(notice) : changed(notice))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> closed(Notice notice) {
        return Uni.createFrom()
                .deferred(() -> ending.closed(notice.subject(), notice.revision(), cause(notice)))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "The campaigns of the closed shop %s are ended later: %s",
                        notice.subject(), failure.toString()))
                .onFailure()
                .retry()
                .withBackOff(firstPause, longestPause)
                .indefinitely();
    }

    private Uni<Void> changed(Notice notice) {
        return Uni.createFrom()
                .deferred(() -> shops.changed(notice.subject(), notice.revision()))
                .onFailure()
                .invoke(failure -> LOG.debugf("A shop is asked for another time: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private static CommandContext cause(Notice notice) {
        return new CommandContext(
                new Actor(Role.SERVICE, "ad"),
                Optional.empty(),
                Precondition.none(),
                notice.id(),
                notice.id(),
                notice.traceparent());
    }
}
