package io.baedal.relay.lease;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.relay.Store;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The stream `relay-<name>`: the relay's checkpoint and its lease in one. Appending to it with the revision
/// that one saw last is both "I have announced up to here" and "I am still the one".
///
/// Not thread-safe; every call waits for the store, at most as long as [Store] allows.
public final class LeaseStream {
    private static final String HELD = "RelayCheckpoint";
    private static final String RELEASED = "RelayReleased";
    private static final long KEEP = 10;
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Store store;
    private final String stream;

    public LeaseStream(Store store, String name) {
        this.store = store;
        this.stream = "relay-" + name;
    }

    /// Reads the newest event.
    public Tail tail() {
        var newest = ReadStreamOptions.get().backwards().fromEnd().maxCount(1).deadline(Store.DEADLINE_MILLIS);
        try {
            var events = store.await(store.client().readStream(stream, newest)).getEvents();
            return events.isEmpty() ? Tail.NONE : tail(events.getFirst().getOriginalEvent());
        } catch (StreamNotFoundException nobodyYet) {
            return Tail.NONE;
        }
    }

    private static Tail tail(RecordedEvent event) {
        try {
            var checkpoint = JSON.readValue(event.getEventData(), RelayCheckpoint.class);
            return new Tail(
                    event.getRevision(), checkpoint, event.getEventType().equals(RELEASED));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Revision " + event.getRevision() + " of " + event.getStreamId() + " is not a checkpoint",
                    unreadable);
        }
    }

    /// Appends a checkpoint that keeps the lease.
    ///
    /// @param expected the revision of the newest event, or -1 when there must be none
    /// @return the new event's revision
    /// @throws LeaseLost when the newest event is another one
    long hold(long expected, RelayCheckpoint checkpoint) {
        return append(expected, HELD, checkpoint);
    }

    /// Appends a checkpoint that gives the lease up.
    ///
    /// @throws LeaseLost when the newest event isn't the expected one
    void release(long expected, RelayCheckpoint checkpoint) {
        append(expected, RELEASED, checkpoint);
    }

    private long append(long expected, String type, RelayCheckpoint checkpoint) {
        var state = expected < 0 ? StreamState.noStream() : StreamState.streamRevision(expected);
        var options = AppendToStreamOptions.get().streamState(state).deadline(Store.DEADLINE_MILLIS);
        var event = EventData.builderAsJson(type, json(checkpoint)).build();
        try {
            return store.await(store.client().appendToStream(stream, options, event))
                    .getNextExpectedRevision()
                    .toRawLong();
        } catch (WrongExpectedVersionException another) {
            throw new LeaseLost(stream, expected);
        }
    }

    private static byte[] json(RelayCheckpoint checkpoint) {
        try {
            return JSON.writeValueAsBytes(checkpoint);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Lets the store forget all but the newest few events.
    void keepFew() {
        var present = store.await(store.client().getStreamMetadata(stream));
        if (present.getMaxCount() == null) {
            var metadata = new StreamMetadata();
            metadata.setMaxCount(KEEP);
            store.await(store.client().setStreamMetadata(stream, metadata));
        }
    }
}
