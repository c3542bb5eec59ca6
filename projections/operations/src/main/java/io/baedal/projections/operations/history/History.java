package io.baedal.projections.operations.history;

import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.LogPosition;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;

/// The events of some categories of streams in the order in which they happened.
public final class History {
    private final Stores stores;
    private final Collection<String> categories;
    private final Duration patience;

    /// @param categories of the streams to read
    /// @param patience how long the event store may be silent
    public History(Stores stores, Collection<String> categories, Duration patience) {
        this.stores = stores;
        this.categories = categories;
        this.patience = patience;
    }

    /// Hands events to `sink`, one at a time, on a thread of the event store's client. Returns when all were taken.
    ///
    /// @param after where to begin; null for the first event
    /// @param until the last event to read; null for what is the last one when it is reached
    /// @return everything up to here was read
    /// @throws io.baedal.projections.operations.StoreUnavailable when the event store fails, or falls silent
    public LogPosition read(LogPosition after, LogPosition until, Consumer<LoggedEvent> sink) {
        try (var pass = new Pass(new Course(() -> {}))) {
            var upTo = new UpTo(after, until, pass, sink);
            stores.ofEventStore(stores.eventStore()
                    .with(client -> Uni.createFrom()
                            .completionStage(() -> FilteredReading.begin(client, categories, after, pass, upTo))));
            pass.await(patience);
            return upTo.reached();
        }
    }
}
