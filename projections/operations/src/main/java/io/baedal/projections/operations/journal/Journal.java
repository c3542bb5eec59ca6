package io.baedal.projections.operations.journal;

import io.baedal.events.EventMetadata;
import io.baedal.events.StreamNames;
import io.baedal.projections.operations.Stores;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamNotFoundException;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// The stream `projections-<view>`: everything that operators changed. Nobody folds it and no relay announces it.
public final class Journal {
    private static final String CATEGORY = "projections";

    private final Stores stores;
    private final String stream;

    public Journal(Stores stores, String view) {
        this.stores = stores;
        stream = StreamNames.stream(CATEGORY, view);
    }

    /// Appends an entry.
    ///
    /// @throws io.baedal.projections.operations.StoreUnavailable when it isn't known to be recorded
    public void record(JournalEntry entry) {
        var event = EventData.builderAsJson(entry.what(), JournalJson.write(entry))
                .metadataAsBytes(EventMetadata.ofVersion(1).toJson())
                .build();
        stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> client.appendToStream(stream, event))));
    }

    /// The last entries, the newest first.
    public List<JournalEntry> latest(int most) {
        var options = ReadStreamOptions.get().backwards().fromEnd().maxCount(most);
        return stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> client.readStream(stream, options)))
                .map(result -> result.getEvents().stream().map(Journal::entry).toList())
                .onFailure(StreamNotFoundException.class)
                .recoverWithItem(_ -> List.of()));
    }

    private static JournalEntry entry(ResolvedEvent resolved) {
        var event = resolved.getOriginalEvent();
        return JournalJson.read(event.getEventType(), event.getCreated(), event.getEventData());
    }
}
