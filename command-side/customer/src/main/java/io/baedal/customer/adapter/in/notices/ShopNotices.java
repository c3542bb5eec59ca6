package io.baedal.customer.adapter.in.notices;

import io.baedal.customer.application.favourites.GreyingOut;
import io.baedal.events.notice.Change;
import io.baedal.events.notice.Notice;
import io.baedal.events.notice.UnreadableNotice;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// Hears what changed about shops, and greys out those that closed for good. One notice at a time: its place in the
/// topic is kept until it is dealt with, so whoever dies before that is told again.
@ApplicationScoped
class ShopNotices {

    private static final Logger LOG = Logger.getLogger(ShopNotices.class);
    private static final String SHOP = "shop";

    private final GreyingOut greyingOut;
    private final Duration firstPause;
    private final Duration longestPause;

    ShopNotices(
            GreyingOut greyingOut,
            @ConfigProperty(name = "baedal.customer.notices.first-pause") Duration firstPause,
            @ConfigProperty(name = "baedal.customer.notices.longest-pause") Duration longestPause) {
        this.greyingOut = greyingOut;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    @Incoming("shop-changes")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Uni<Void> hear(KafkaRecord<String, byte[]> message) {
        return read(message)
                .filter(notice -> SHOP.equals(notice.aggregate()) && notice.change() == Change.DELETED)
                .map(this::closed)
                .orElseGet(() -> Uni.createFrom().voidItem())
                .onItem()
                .transformToUni(_ -> Uni.createFrom().completionStage(message.ack()));
    }

    private Uni<Void> closed(Notice notice) {
        return Uni.createFrom()
                .deferred(() -> greyingOut.shopClosed(notice.subject(), notice.id(), notice.traceparent()))
                .onFailure()
                .invoke(failure -> LOG.warnf("A closed shop is greyed out later: %s", failure.toString()))
                .onFailure()
                .retry()
                .withBackOff(firstPause, longestPause)
                .indefinitely()
                .replaceWithVoid();
    }

    /// What isn't a notice is skipped: if it was to be one, the sweeper finds what it meant.
    private static Optional<Notice> read(KafkaRecord<String, byte[]> message) {
        try {
            return Optional.of(Notice.fromHeaders(name -> {
                var header = message.getHeaders().lastHeader(name);
                return header == null ? null : header.value();
            }));
        } catch (UnreadableNotice unreadable) {
            LOG.warnf("Skipped what is no notice: %s", unreadable.getMessage());
            return Optional.empty();
        }
    }
}
