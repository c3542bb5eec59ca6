package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.process.ProcessIdentity;
import java.time.Instant;

/// A part at one moment.
///
/// @param process null while it has none
/// @param since when the process was started, null while there is none
/// @param readyAfterMillis from the start of the process to its readiness, null before
/// @param restarts since the platform was started
/// @param lastEnd why the last process ended, null if none did
public record PartReport(
        String name,
        PartState state,
        int port,
        ProcessIdentity process,
        Instant since,
        Long readyAfterMillis,
        int restarts,
        String lastEnd) {

    static PartReport waiting(String name, int port) {
        return new PartReport(name, PartState.WAITING, port, null, null, null, 0, null);
    }

    PartReport in(PartState next) {
        return new PartReport(name, next, port, process, since, readyAfterMillis, restarts, lastEnd);
    }

    PartReport started(ProcessIdentity running, Instant now) {
        return new PartReport(name, PartState.STARTING, port, running, now, null, restarts, lastEnd);
    }

    PartReport ready(long afterMillis) {
        return new PartReport(name, PartState.READY, port, process, since, afterMillis, restarts, lastEnd);
    }

    PartReport ended(PartState next, String why) {
        return new PartReport(name, next, port, null, null, null, restarts, why);
    }

    PartReport restarted() {
        return new PartReport(name, state, port, process, since, readyAfterMillis, restarts + 1, lastEnd);
    }
}
