package io.baedal.query.storefront.ad;

import io.baedal.query.storefront.StorefrontConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/// Counts how often campaigns were shown, until it is reported. Counting is all that a request does for it; what there
/// is no room for is dropped. Thread-safe.
@Singleton
public final class Impressions {
    private final int campaigns;
    private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    private final BlockingQueue<Report> reports;
    private final Counter dropped;

    @Inject
    Impressions(StorefrontConfig config, MeterRegistry meters) {
        this(config.impressions(), meters);
    }

    Impressions(ImpressionLimits limits, MeterRegistry meters) {
        this.campaigns = limits.campaigns();
        this.reports = new ArrayBlockingQueue<>(limits.queue());
        this.dropped = Counter.builder("baedal.storefront.impressions.dropped")
                .description("Times that a campaign was shown and that won't be reported")
                .register(meters);
    }

    /// Counts campaigns that were shown once each.
    public void shown(Collection<String> shown) {
        for (var campaign : shown) {
            if (counts.size() < campaigns || counts.containsKey(campaign)) {
                counts.merge(campaign, 1, Integer::sum);
            } else {
                dropped.increment();
            }
        }
    }

    /// Takes what is to be reported: what was counted since the last time, and what couldn't be sent then.
    List<Report> take() {
        counts.keySet().forEach(this::close);
        var taken = new ArrayList<Report>();
        reports.drainTo(taken);
        return taken;
    }

    private void close(String campaign) {
        var count = counts.remove(campaign);
        for (int left = count == null ? 0 : count; left > 0; ) {
            var report = Report.first(campaign, left);
            putBack(report);
            left -= report.count();
        }
    }

    /// Keeps a report for the next time, if there is room.
    void putBack(Report report) {
        if (!reports.offer(report)) {
            drop(report);
        }
    }

    /// Gives a report up.
    void drop(Report report) {
        dropped.increment(report.count());
    }
}
