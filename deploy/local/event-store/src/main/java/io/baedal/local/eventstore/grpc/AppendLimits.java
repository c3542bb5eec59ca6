package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.stream.ProposedEvent;
import java.util.Optional;
import java.util.UUID;

/// How large an append may be.
///
/// @param mostBytes of all events of one append
/// @param mostEventBytes of one event
public record AppendLimits(int mostBytes, int mostEventBytes) {

    /// The largest append that a server can be told to take.
    public static final int LARGEST = 16 << 20;

    /// The limits of a server that was told none: events may be as large as an append.
    public static final AppendLimits DEFAULT = new AppendLimits(1 << 20, Integer.MAX_VALUE);

    /// Which limit was exceeded.
    sealed interface Excess {
        record OfAppend(long size, int limit) implements Excess {}

        record OfEvent(UUID id, int size, int limit) implements Excess {}
    }

    /// What one more event would exceed.
    ///
    /// @param bytes the size of the events before it
    Optional<Excess> excess(long bytes, ProposedEvent event) {
        int size = event.size();
        if (size > mostEventBytes) {
            return Optional.of(new Excess.OfEvent(event.id(), size, mostEventBytes));
        }
        return bytes + size > mostBytes ? Optional.of(new Excess.OfAppend(bytes + size, mostBytes)) : Optional.empty();
    }
}
