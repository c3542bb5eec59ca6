package io.baedal.local.launcher.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Ends a process: asks (SIGTERM), waits, then kills (SIGKILL).
public final class Stopping {

    private Stopping() {}

    /// Returns when the process has ended.
    ///
    /// @return whether it ended by itself in time
    public static boolean stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (ends(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        ends(process, Duration.ofSeconds(10));
        return false;
    }

    private static boolean ends(ProcessHandle process, Duration within) {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, within.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
