package io.baedal.command.store;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.ReadResult;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The event store, without blocking. Every call fails with [io.baedal.command.StoreUnavailable] when it takes
/// longer than the time limit or the store can't be reached. Thread-safe; one per service.
public final class EventStore implements AutoCloseable {
    private static final long NO_STREAM = -1;

    private final StoreConnection connection;
    private final StoreCalls calls;
    private final int page;

    /// @param connectionString in the official client's form
    /// @param timeLimit of one call
    /// @param callsInFlight how many calls may be under way at a time
    /// @param page how many events one read asks for at most
    public EventStore(String connectionString, Duration timeLimit, int callsInFlight, int page) {
        this.connection = new StoreConnection(connectionString);
        this.calls = new StoreCalls(connection, timeLimit, callsInFlight);
        this.page = page;
    }

    /// Appends all events or none. After a failure other than [WrongRevision] it is unknown which; appending the same
    /// event ids at the same revision again is safe, the store knows them.
    ///
    /// @param expected the revision that the stream must be at, -1 when it must not exist
    public Uni<Void> append(String stream, long expected, List<EventData> events) {
        var state = expected == NO_STREAM ? StreamState.noStream() : StreamState.streamRevision(expected);
        return append(stream, state, events);
    }

    /// Appends, whatever revision the stream is at.
    public Uni<Void> append(String stream, EventData event) {
        return append(stream, StreamState.any(), List.of(event));
    }

    private Uni<Void> append(String stream, StreamState state, List<EventData> events) {
        var options = AppendToStreamOptions.get().streamState(state).deadline(calls.millis());
        return calls.call(client -> client.appendToStream(stream, options, events.iterator()))
                .replaceWithVoid();
    }

    /// The next events of a stream, at most a page of them; none at its end, and when there is no such stream.
    ///
    /// @param from the first revision to read
    public Uni<List<RecordedEvent>> read(String stream, long from) {
        return read(
                stream, ReadStreamOptions.get().forwards().fromRevision(from).maxCount(page));
    }

    /// How many events [#read] returns when there are more.
    public int page() {
        return page;
    }

    /// A stream's last event.
    public Uni<Optional<RecordedEvent>> last(String stream) {
        return read(stream, ReadStreamOptions.get().backwards().fromEnd().maxCount(1))
                .map(events -> events.stream().findFirst());
    }

    private Uni<List<RecordedEvent>> read(String stream, ReadStreamOptions options) {
        options.deadline(calls.millis());
        return calls.call(client -> client.readStream(stream, options))
                .map(EventStore::events)
                .onFailure(StreamNotFoundException.class)
                .recoverWithItem(List.of());
    }

    private static List<RecordedEvent> events(ReadResult result) {
        return result.getEvents().stream().map(ResolvedEvent::getOriginalEvent).toList();
    }

    /// Makes the store forget all but the last events of a stream.
    public Uni<Void> keepLast(String stream, long count) {
        var metadata = new StreamMetadata();
        metadata.setMaxCount(count);
        var options = AppendToStreamOptions.get().streamState(StreamState.any()).deadline(calls.millis());
        return calls.call(client -> client.setStreamMetadata(stream, options, metadata))
                .replaceWithVoid();
    }

    /// Succeeds when the store answers a small read, which needs no special rights: of a stream that nobody writes.
    public Uni<Void> ping() {
        return last("readiness").replaceWithVoid();
    }

    @Override
    public void close() {
        connection.close();
    }
}
