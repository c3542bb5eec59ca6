package io.baedal.projections.operations.history;

import io.baedal.projections.store.LogPosition;
import java.util.function.Consumer;

/// Hands on the events up to a place in the log, and ends the pass there.
final class UpTo implements LogSink {
    private final LogPosition until;
    private final Pass pass;
    private final Consumer<LoggedEvent> sink;
    private volatile LogPosition reached;

    /// @param until the last event to hand on; null for all there are
    UpTo(LogPosition after, LogPosition until, Pass pass, Consumer<LoggedEvent> sink) {
        this.until = until;
        this.pass = pass;
        this.sink = sink;
        reached = after;
    }

    @Override
    public void accept(LoggedEvent event) {
        if (until == null || event.position().compareTo(until) <= 0) {
            sink.accept(event);
        }
        passed(event.position());
    }

    @Override
    public void passed(LogPosition position) {
        reached = position;
        if (until != null && position.compareTo(until) >= 0) {
            pass.ends(Pass.End.COMPLETE);
        }
    }

    /// Everything up to here was handed on.
    LogPosition reached() {
        return reached;
    }
}
