package io.baedal.query.storefront.live;

import io.baedal.query.problem.Problem;
import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.StorefrontConfig;
import io.baedal.query.storefront.shop.ShopPages;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Lets many watch shops, each of which is asked for once however many watch it. The numbers of shops and watchers are
/// bounded; who doesn't keep up is let go. Thread-safe.
@Singleton
public final class Watching {
    private static final int BEHIND = 16;

    private final WatchLoop loop;
    private final ShopPages pages;
    private final Polling polling;
    private final LiveLimits limits;
    private final Map<String, Watch> watches = new HashMap<>();
    private volatile int watchers;
    private volatile int shops;

    Watching(WatchLoop loop, ShopPages pages, Polling polling, StorefrontConfig config, MeterRegistry meters) {
        this.loop = loop;
        this.pages = pages;
        this.polling = polling;
        this.limits = config.live();
        Gauge.builder("baedal.storefront.watchers", this, watching -> watching.watchers)
                .description("Who watches shops")
                .register(meters);
        Gauge.builder("baedal.storefront.watched", this, watching -> watching.shops)
                .description("Shops that are watched")
                .register(meters);
    }

    /// Whether one more may watch a shop.
    ///
    /// @return fails with [Problem] when too many watch already, and with
    ///     [Refused][io.baedal.query.storefront.source.Refused] when there is no such shop
    public Uni<Void> admit(String shop) {
        if (watchers >= limits.watchers()) {
            return Uni.createFrom().failure(tooMany());
        }
        return pages.page(shop, Freshness.ANY).replaceWithVoid();
    }

    private static Problem tooMany() {
        return Problem.unavailable("Too many watch at present");
    }

    /// A shop's state now, and whenever it changes; an empty signal says nothing new.
    ///
    /// @return ends when the shop does, and fails when too many watch already
    public Multi<Optional<LiveState>> watch(String shop) {
        return Multi.createFrom().emitter(watcher -> loop.run(() -> join(shop, watcher)), BEHIND);
    }

    private void join(String shop, MultiEmitter<? super Optional<LiveState>> watcher) {
        if (watcher.isCancelled()) {
            return;
        }
        var known = watches.get(shop);
        if (watchers >= limits.watchers() || known == null && watches.size() >= limits.shops()) {
            watcher.fail(tooMany());
            return;
        }
        boolean first = known == null || known.hasEnded();
        var watch = first ? new Watch() : known;
        watches.put(shop, watch);
        count(1);
        watch.join(watcher);
        watcher.onTermination(() -> loop.run(() -> leave(shop, watch, watcher)));
        if (first) {
            polling.begin(shop, watch);
        }
    }

    private void leave(String shop, Watch watch, MultiEmitter<? super Optional<LiveState>> watcher) {
        if (watch.leave(watcher)) {
            watches.remove(shop, watch);
        }
        count(-1);
    }

    /// Only the loop writes; metrics read.
    private void count(int more) {
        watchers = watchers + more;
        shops = watches.size();
    }
}
