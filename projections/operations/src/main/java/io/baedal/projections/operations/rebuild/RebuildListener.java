package io.baedal.projections.operations.rebuild;

/// Hears how a rebuild goes on. Called from one thread at a time, not always the same.
public interface RebuildListener {
    /// Hears nothing.
    RebuildListener NONE = new RebuildListener() {};

    /// A stage began.
    default void stage(Stage stage) {}

    /// How much of the stage is done, a few times a second.
    ///
    /// @param events how many events were read, since the rebuild was first begun
    /// @param of about how many there are
    default void progress(long events, long of) {}

    /// Something worth a line.
    default void says(String line) {}
}
