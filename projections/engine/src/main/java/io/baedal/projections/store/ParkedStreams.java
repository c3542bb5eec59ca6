package io.baedal.projections.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// The parked streams of a view, kept beside its documents. Failures are transient.
public interface ParkedStreams {
    /// The first of them by name, at most `limit`.
    Uni<List<ParkedStream>> list(int limit);

    /// What is recorded of a stream; nothing when it doesn't wait.
    Uni<Optional<ParkedStream>> find(String stream);

    /// Records that a stream waits; replaces what was recorded of the same stream.
    Uni<Void> park(ParkedStream parked);

    /// Forgets a stream.
    Uni<Void> release(String stream);
}
