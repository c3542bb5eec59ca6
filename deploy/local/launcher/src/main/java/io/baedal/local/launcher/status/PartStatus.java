package io.baedal.local.launcher.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baedal.local.launcher.supervise.PartReport;
import io.baedal.local.launcher.supervise.PartState;
import java.time.Duration;
import java.time.Instant;

/// A part as `status` shows it.
///
/// @param startSeconds from the start of its process to its readiness
/// @param lag what is still to be done, as the part says: null for parts that have none to tell
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartStatus(
        String name,
        String state,
        Long pid,
        int port,
        Long uptimeSeconds,
        Double startSeconds,
        int restarts,
        String lastEnd,
        Lag lag) {

    static PartStatus of(PartReport report, Lag lag) {
        return new PartStatus(
                report.name(),
                report.state().word(),
                report.process() == null ? null : report.process().pid(),
                report.port(),
                report.since() == null
                        ? null
                        : Duration.between(report.since(), Instant.now()).toSeconds(),
                report.readyAfterMillis() == null ? null : report.readyAfterMillis() / 1000.0,
                report.restarts(),
                report.lastEnd(),
                lag);
    }

    /// A part that nobody watches: an orphan if it has a process, else down.
    static PartStatus unwatched(String name, int port, ProcessHandle process) {
        return new PartStatus(
                name,
                process == null ? "down" : "orphan",
                process == null ? null : process.pid(),
                port,
                process == null
                        ? null
                        : process.info()
                                .startInstant()
                                .map(start ->
                                        Duration.between(start, Instant.now()).toSeconds())
                                .orElse(null),
                null,
                0,
                null,
                null);
    }

    boolean ready() {
        return state.equals(PartState.READY.word());
    }
}
