package io.baedal.query.storefront.ad;

import io.baedal.query.storefront.StorefrontConfig;
import io.baedal.query.storefront.source.Refused;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// Reports every few seconds which campaigns were shown. A report that fails is kept for the next time, under the same
/// key; one that is refused is given up.
@Singleton
final class Reporting {
    private static final Logger LOG = Logger.getLogger(Reporting.class);

    private final Vertx vertx;
    private final Impressions impressions;
    private final Charging charging;
    private final ImpressionLimits limits;
    private final AtomicBoolean underWay = new AtomicBoolean();

    Reporting(Vertx vertx, Impressions impressions, Charging charging, StorefrontConfig config) {
        this.vertx = vertx;
        this.impressions = impressions;
        this.charging = charging;
        this.limits = config.impressions();
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(limits.every().toMillis(), tick -> report());
    }

    private void report() {
        if (!underWay.compareAndSet(false, true)) {
            return;
        }
        Multi.createFrom()
                .iterable(impressions.take())
                .onItem()
                .transformToUni(this::send)
                .merge(limits.inFlight())
                .onTermination()
                .invoke(() -> underWay.set(false))
                .subscribe()
                .with(sent -> {}, accident -> LOG.error("Reporting what was shown failed", accident));
    }

    private Uni<Void> send(Report report) {
        return charging.impressions(report).onFailure().recoverWithUni(failure -> {
            if (failure instanceof Refused refused) {
                LOG.debugf("What was shown of campaign %s was refused: %d", report.campaign(), refused.status());
                impressions.drop(report);
            } else {
                impressions.putBack(report);
            }
            return Uni.createFrom().voidItem();
        });
    }
}
