package io.baedal.local.launcher.process;

import java.time.Duration;
import java.util.Optional;

/// How long to wait before a part that ended is started again: twice as long each time, from the start again once it
/// has run for a while, and not at all after too many failures in a row. Not thread-safe.
public final class BackOff {

    private final Duration first;
    private final Duration longest;
    private final Duration stable;
    private final int attempts;
    private int failures;

    /// @param first pause after the first failure
    /// @param longest no pause is longer
    /// @param stable a part that ran for so long hadn't failed
    /// @param attempts restarts in a row before giving up
    public BackOff(Duration first, Duration longest, Duration stable, int attempts) {
        this.first = first;
        this.longest = longest;
        this.stable = stable;
        this.attempts = attempts;
    }

    /// For parts of a platform that runs: at once, then within half a minute at most, given up after ten in a row.
    public static BackOff ofParts() {
        return new BackOff(Duration.ofMillis(200), Duration.ofSeconds(30), Duration.ofSeconds(60), 10);
    }

    /// @param ran how long the part ran before it ended
    /// @return the pause, or empty: give it up
    public Optional<Duration> afterRunning(Duration ran) {
        if (ran.compareTo(stable) >= 0) {
            failures = 0;
        }
        if (failures >= attempts) {
            return Optional.empty();
        }
        Duration pause = first.multipliedBy(1L << Math.min(failures, 20));
        failures++;
        return Optional.of(pause.compareTo(longest) > 0 ? longest : pause);
    }
}
