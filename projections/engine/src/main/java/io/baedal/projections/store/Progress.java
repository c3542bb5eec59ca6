package io.baedal.projections.store;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// How far the documents of a view are known to hold everything, kept beside them so that both are lost or kept
/// together. Failures are transient.
public interface Progress {
    /// The position, if one was ever written.
    Uni<Optional<LogPosition>> load();

    /// Moves the position, if it is still where it is expected to be (null: nowhere yet).
    ///
    /// @return whether it was
    Uni<Boolean> move(LogPosition expected, LogPosition next);
}
