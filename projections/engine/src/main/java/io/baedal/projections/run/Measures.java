package io.baedal.projections.run;

import java.time.Duration;

/// Is told what a projection does, for metrics. Called on whatever thread does the work: must not block.
public interface Measures {
    /// Tells nobody.
    Measures NONE = new Measures() {};

    /// A document was written.
    ///
    /// @param events how many events it took in
    /// @param age of the newest of them, from the store's clock to ours
    default void written(int events, Duration age) {}

    /// A notice told nothing new.
    default void skipped() {}

    /// Somebody else wrote the same part in between; it is read again.
    default void conflict() {}

    /// The sweeper found a stream whose notice got lost.
    default void repaired() {}

    /// A stream was parked.
    default void parked() {}

    /// A store failed to answer.
    default void failed() {}
}
