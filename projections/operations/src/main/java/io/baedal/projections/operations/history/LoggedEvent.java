package io.baedal.projections.operations.history;

import io.baedal.projections.kurrent.ClientTerms;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.StoredEvent;
import io.kurrent.dbclient.RecordedEvent;

/// An event as it was read from the log of all streams.
///
/// @param position its place in the log
/// @param stream the stream's full name
/// @param event the event
public record LoggedEvent(LogPosition position, String stream, StoredEvent event) {
    /// The event as the client has it.
    public static LoggedEvent of(RecordedEvent event) {
        return new LoggedEvent(
                ClientTerms.position(event.getPosition()), event.getStreamId(), ClientTerms.stored(event));
    }
}
