package io.baedal.relay;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Pauses that double with every failure, up to a limit, each shortened by up to a third so that relays don't
/// come back in step. Not thread-safe.
final class BackOff {
    private final Duration first;
    private final Duration limit;
    private Duration pause;

    BackOff(Duration first, Duration limit) {
        this.first = first;
        this.limit = limit;
        this.pause = first;
    }

    /// How long to pause now.
    Duration next() {
        var now = pause;
        var doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(limit) < 0 ? doubled : limit;
        return now.minus(
                now.multipliedBy(ThreadLocalRandom.current().nextInt(1000)).dividedBy(3000));
    }

    /// The next failure is a first one again.
    void goesWell() {
        pause = first;
    }
}
