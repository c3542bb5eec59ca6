package io.baedal.projections.operations.history;

import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.StoredEvent;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.StreamNotFoundException;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Predicate;

/// Reads single streams, a page at a time, however long they are. Blocks.
public final class StreamReader {
    private static final int PAGE = 256;

    private final Stores stores;
    private final EventLog log;
    private final Throttle throttle;

    /// @param throttle how fast
    public StreamReader(Stores stores, Throttle throttle) {
        this.stores = stores;
        this.throttle = throttle;
        log = stores.log();
    }

    /// Hands out the pages of a stream from a revision on, until the stream ends or `more` says that it is enough.
    public void read(String stream, long from, Predicate<List<StoredEvent>> more) {
        long next = from;
        while (true) {
            long revision = next;
            var page = stores.ofEventStore(log.read(stream, revision, PAGE));
            throttle.take(page.size());
            if (page.isEmpty() || !more.test(page) || page.size() < PAGE) {
                return;
            }
            next = page.getLast().revision() + 1;
        }
    }

    /// The last revision of a stream, -1 when there is no such stream.
    public long head(String stream) {
        var options = ReadStreamOptions.get().backwards().fromEnd().maxCount(1);
        return stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> client.readStream(stream, options)))
                .map(result -> result.getEvents().stream()
                        .mapToLong(resolved -> resolved.getOriginalEvent().getRevision())
                        .max()
                        .orElse(-1))
                .onFailure(StreamNotFoundException.class)
                .recoverWithItem(-1L)
                .ifNoItem()
                .after(stores.timeLimit())
                .fail());
    }
}
