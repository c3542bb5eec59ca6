package io.baedal.query.storefront.live;

import io.baedal.query.storefront.StorefrontConfig;
import io.baedal.query.storefront.shop.PolledPage;
import io.baedal.query.storefront.shop.ShopPages;
import io.baedal.query.storefront.source.Refused;
import jakarta.inject.Singleton;

/// Asks for a watched shop again and again, as long as somebody watches.
@Singleton
final class Polling {
    private final WatchLoop loop;
    private final ShopPages pages;
    private final LiveStates states;
    private final LiveLimits limits;

    Polling(WatchLoop loop, ShopPages pages, LiveStates states, StorefrontConfig config) {
        this.loop = loop;
        this.pages = pages;
        this.states = states;
        this.limits = config.live();
    }

    void begin(String shop, Watch watch) {
        poll(shop, watch, System.nanoTime());
    }

    /// @param heard when the watchers heard something last, in nanoseconds of the monotonic clock
    private void poll(String shop, Watch watch, long heard) {
        pages.poll(shop, watch.tag())
                .subscribe()
                .with(
                        polled -> loop.run(() -> told(shop, watch, polled, heard)),
                        failure -> loop.run(() -> failed(shop, watch, failure, heard)));
    }

    private void told(String shop, Watch watch, PolledPage polled, long heard) {
        watch.take(polled);
        tell(shop, watch, heard);
    }

    private void failed(String shop, Watch watch, Throwable failure, long heard) {
        if (failure instanceof Refused) {
            watch.end();
        } else {
            tell(shop, watch, heard);
        }
    }

    /// Also where the page is the same, the hour isn't.
    private void tell(String shop, Watch watch, long heard) {
        var page = watch.page();
        boolean told = page != null && watch.tell(states.of(page));
        boolean silent =
                page == null || System.nanoTime() - heard >= limits.heartbeat().toNanos();
        if (!told && silent) {
            watch.beat();
        }
        if (!watch.isEmpty()) {
            long next = told || silent ? System.nanoTime() : heard;
            loop.later(limits.every(), () -> poll(shop, watch, next));
        }
    }
}
