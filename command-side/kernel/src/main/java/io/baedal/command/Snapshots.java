package io.baedal.command;

import io.baedal.command.store.EventStore;
import io.baedal.events.StreamNames;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.RecordedEvent;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/// States of long streams, each in a stream of its own that keeps only the last one. They save time and nothing
/// else: one that is missing, unreadable or of another version is as good as none.
final class Snapshots<S> {
    private static final Logger LOG = Logger.getLogger(Snapshots.class);
    private static final String EVENT = "Snapshot";

    private final EventStore store;
    private final SnapshotFormat<S> format;
    private final int every;
    private final Semaphore inFlight;

    Snapshots(AggregateType<?, S, ?> type, EventStore store, CommandConfig config) {
        this.store = store;
        this.format = new SnapshotFormat<>(type.state(), type.stateVersion(), config.rememberedKeys());
        this.every = type.snapshotEvery();
        this.inFlight = new Semaphore(config.snapshotsInFlight());
    }

    Uni<Optional<Held<S>>> latest(String stream) {
        return store.last(name(stream)).map(last -> last.flatMap(this::read));
    }

    private Optional<Held<S>> read(RecordedEvent recorded) {
        try {
            return format.read(recorded.getEventData());
        } catch (Exception unreadable) {
            LOG.warnf("The snapshot in %s is unreadable and ignored (%s)", recorded.getStreamId(), kind(unreadable));
            return Optional.empty();
        }
    }

    /// Starts to write a snapshot if it is time for one. Nobody waits for it, and its failure is only logged.
    ///
    /// @return the same, knowing of its snapshot
    Held<S> keepUp(String stream, Held<S> held) {
        if (held.revision() - held.snapshotAt() < every || !inFlight.tryAcquire()) {
            return held;
        }
        write(name(stream), held)
                .onTermination()
                .invoke(inFlight::release)
                .subscribe()
                .with(written -> {}, failure -> LOG.warnf("No snapshot of %s was written (%s)", stream, kind(failure)));
        return held.snapshotted();
    }

    private Uni<Void> write(String name, Held<S> held) {
        boolean first = held.snapshotAt() < 0;
        return Uni.createFrom()
                .deferred(
                        () -> first ? store.keepLast(name, 1) : Uni.createFrom().voidItem())
                .map(ready -> EventData.builderAsJson(EVENT, format.write(held)).build())
                .flatMap(event -> store.append(name, event));
    }

    private static String name(String stream) {
        return StreamNames.stream("snapshot", stream);
    }

    private static String kind(Throwable failure) {
        return failure instanceof CommandFailure
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }
}
