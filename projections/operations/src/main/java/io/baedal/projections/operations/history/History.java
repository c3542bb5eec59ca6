package io.baedal.projections.operations.history;

import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.LogPosition;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The events of some categories of streams in the order in which they happened. Read by a catch-up subscription,
/// because only that can be filtered by the server.
public final class History {
    private static final int EVENTS_BETWEEN_CHECKPOINTS = 128;

    private final Stores stores;
    private final String streams;
    private final Duration patience;

    /// @param categories of the streams to read
    /// @param patience how long the event store may be silent
    public History(Stores stores, Collection<String> categories, Duration patience) {
        this.stores = stores;
        this.patience = patience;
        streams = "^(" + String.join("|", categories) + ")-";
    }

    /// Hands events to `sink`, one at a time, on a thread of the event store's client. Returns when all were taken.
    ///
    /// @param after where to begin; null for the first event
    /// @param until the last event to read; null for what is the last one when it is reached
    /// @return everything up to here was read
    /// @throws io.baedal.projections.operations.StoreUnavailable when the event store fails, or falls silent
    public LogPosition read(LogPosition after, LogPosition until, Consumer<LoggedEvent> sink) {
        var pass = new HistoryPass(after, until, sink);
        var subscription = stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> subscribe(client, pass, after))));
        try {
            return pass.await(patience);
        } finally {
            subscription.stop();
        }
    }

    private CompletableFuture<Subscription> subscribe(KurrentDBClient client, HistoryPass pass, LogPosition after) {
        var options = SubscribeToAllOptions.get().filter(filter(pass));
        if (after == null) {
            options.fromStart();
        } else {
            options.fromPosition(new Position(after.commit(), after.prepare()));
        }
        return client.subscribeToAll(pass, options);
    }

    private SubscriptionFilter filter(HistoryPass pass) {
        return SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression(streams)
                .withMaxWindow(EVENTS_BETWEEN_CHECKPOINTS)
                .withCheckpointer((subscription, position) -> {
                    pass.passed(subscription, HistoryPass.position(position));
                    return CompletableFuture.completedFuture(null);
                })
                .build();
    }
}
