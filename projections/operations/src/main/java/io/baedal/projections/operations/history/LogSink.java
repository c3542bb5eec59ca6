package io.baedal.projections.operations.history;

import io.baedal.projections.store.LogPosition;

/// Takes what is read from the log. Called by one thread at a time.
public interface LogSink {
    /// The next event.
    void accept(LoggedEvent event);

    /// Everything up to here was handed in, if there was anything.
    void passed(LogPosition position);
}
