package io.baedal.projections.kurrent;

import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.StoredEvent;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.SubscriptionFilter;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Says in the terms of the event store's client what projections mean, and the other way round.
public final class ClientTerms {
    private ClientTerms() {}

    /// A place in the log of all streams.
    public static LogPosition position(Position position) {
        return new LogPosition(position.getCommitUnsigned(), position.getPrepareUnsigned());
    }

    /// The same place, for the client.
    public static Position position(LogPosition position) {
        return new Position(position.commit(), position.prepare());
    }

    /// An event as it was read.
    public static StoredEvent stored(RecordedEvent event) {
        return new StoredEvent(
                event.getRevision(),
                event.getEventType(),
                event.getEventData(),
                event.getUserMetadata(),
                event.getCreated());
    }

    /// A catch-up subscription to the events of some categories only, which the server picks out. (A plain read of the
    /// log can't be filtered by the server, and the client's filter takes one prefix only, hence the expression.)
    ///
    /// @param after where to begin; null for the first event
    /// @param between after how many events the server says how far it is, even if none of them was wanted
    /// @param passed hears how far the server is, on the client's thread
    public static SubscribeToAllOptions subscription(
            Collection<String> categories, LogPosition after, int between, Consumer<Position> passed) {
        var filter = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^(" + String.join("|", categories) + ")-")
                .withMaxWindow(between)
                .withCheckpointer((_, position) -> {
                    passed.accept(position);
                    return CompletableFuture.completedFuture(null);
                })
                .build();
        var options = SubscribeToAllOptions.get().filter(filter);
        return after == null ? options.fromStart() : options.fromPosition(position(after));
    }
}
