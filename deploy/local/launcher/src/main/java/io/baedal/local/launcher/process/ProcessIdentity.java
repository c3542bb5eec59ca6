package io.baedal.local.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A process that can be told from a later one with the same pid: by when it was started.
///
/// @param startedAt as the system says, or null where it doesn't
public record ProcessIdentity(long pid, Instant startedAt) {

    /// The system computes the moment anew for each who asks, from its clock.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(null));
    }

    /// The process, if it still runs.
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isSame)
                .filter(process -> !hasEnded());
    }

    /// A process that was killed stays in the table until its parent asks after it; in a container nobody may.
    private boolean hasEnded() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException noSuchTable) {
            return false;
        }
    }

    private boolean isSame(ProcessHandle process) {
        Instant start = process.info().startInstant().orElse(null);
        if (start == null || startedAt == null) {
            return start == null && startedAt == null;
        }
        return Duration.between(start, startedAt).abs().compareTo(TOLERANCE) < 0;
    }
}
