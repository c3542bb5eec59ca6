package io.baedal.projections.kurrent;

import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.Glance;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.StoredEvent;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamNotFoundException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;

/// The event log as its official client reads it. Thread-safe.
public final class KurrentLog implements EventLog {
    private final EventStoreConnection connection;
    private final Duration timeLimit;

    /// @param timeLimit what one read may take
    public KurrentLog(EventStoreConnection connection, Duration timeLimit) {
        this.connection = connection;
        this.timeLimit = timeLimit;
    }

    @Override
    public Uni<List<StoredEvent>> read(String stream, long from, int limit) {
        var options = ReadStreamOptions.get().forwards().fromRevision(from).maxCount(limit);
        return connection
                .with(client -> Uni.createFrom().completionStage(() -> client.readStream(stream, options)))
                .map(result -> result.getEvents().stream()
                        .map(ResolvedEvent::getOriginalEvent)
                        .map(ClientTerms::stored)
                        .toList())
                .onFailure(StreamNotFoundException.class)
                .recoverWithItem(_ -> List.of())
                .ifNoItem()
                .after(timeLimit)
                .fail();
    }

    @Override
    public Uni<Glance> look(List<String> categories, LogPosition after, int limit) {
        return connection
                .with(client -> Uni.createFrom()
                        .<Glance>emitter(emitter -> new CatchUpLook(emitter, after, limit).begin(client, categories)))
                .ifNoItem()
                .after(timeLimit.multipliedBy(4))
                .fail();
    }
}
