package io.baedal.relay.lag;

import io.baedal.relay.Store;
import io.baedal.relay.announce.Routes;
import io.baedal.relay.lease.LogPosition;
import io.kurrent.dbclient.SubscribeToAllOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Asks the store itself what isn't announced yet, instead of trusting the announcing subscription: a
/// subscription that silently died would report no lag for ever. It is a short subscription of its own, from
/// the acknowledged position to the head.
///
/// Thread-safe.
public final class LagProbe {
    private static final long DEADLINE_MILLIS = 2_000;

    private final Routes routes;
    private final int limit;

    public LagProbe(Routes routes, int limit) {
        this.routes = routes;
        this.limit = limit;
    }

    /// Counts the events after a position.
    ///
    /// @param acknowledged tells the position; it is asked again at the end, to leave out what was announced
    ///     since
    /// @return fails when the store doesn't answer in two seconds
    public CompletableFuture<Lag> measure(Store store, Supplier<LogPosition> acknowledged) {
        var start = acknowledged.get();
        var count = new LagCount(limit, acknowledged);
        var options =
                SubscribeToAllOptions.get().filter(routes.filter().build()).batchSize(Math.min(limit, 256));
        if (start.equals(LogPosition.START)) {
            options.fromStart();
        } else {
            options.fromPosition(start.toPosition());
        }
        var subscription = store.client().subscribeToAll(count, options);
        subscription.whenComplete((subscribed, refused) -> count.refuse(refused));
        return count.result()
                .orTimeout(DEADLINE_MILLIS, TimeUnit.MILLISECONDS)
                .whenComplete((lag, failed) -> subscription.thenAccept(subscribed -> subscribed.stop()));
    }
}
