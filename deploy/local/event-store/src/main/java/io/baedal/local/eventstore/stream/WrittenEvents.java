package io.baedal.local.eventstore.stream;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// What {@link AppendRules} ask of the events that a stream already has.
public interface WrittenEvents {

    /// The revision of a recently written event of the stream; empty if the event is not remembered.
    OptionalLong recentRevisionOf(UUID id);

    /// The id of the event at that revision.
    Optional<UUID> idAt(long revision);

    /// Whether the stream's metadata was ever written.
    boolean hasMetadata();
}
