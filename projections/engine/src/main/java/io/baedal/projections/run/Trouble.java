package io.baedal.projections.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which activities of a projection fail because a store is away. Thread-safe. The log gets a line when an
/// activity starts to fail, at most one every half minute, and one when it works again.
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Duration QUIET = Duration.ofSeconds(30);

    private static final int LONGEST = 300;

    private record Failing(Instant since, String what, boolean said) {}

    private final String projection;
    private final Map<String, Failing> failing = new HashMap<>();
    private final Map<String, Instant> said = new HashMap<>();

    Trouble(String projection) {
        this.projection = projection;
    }

    synchronized void failed(String activity, Throwable problem) {
        var now = Instant.now();
        var text = problem.toString();
        var what = text.substring(0, Math.min(text.length(), LONGEST));
        var before = failing.get(activity);
        var since = before == null ? now : before.since();
        boolean say = said.getOrDefault(activity, Instant.MIN).isBefore(now.minus(QUIET));
        if (say) {
            said.put(activity, now);
            LOG.warn("{} fails at {} and tries again (since {}): {}", projection, activity, since, what);
        }
        failing.put(activity, new Failing(since, what, say || before != null && before.said()));
    }

    synchronized void worked(String activity) {
        var ended = failing.remove(activity);
        if (ended != null && ended.said()) {
            LOG.info("{} succeeds at {} again (failed since {})", projection, activity, ended.since());
        }
    }

    /// Since when something doesn't work; empty while everything does.
    synchronized Optional<Instant> since() {
        return longest().map(Failing::since);
    }

    /// What the activity that fails for the longest time failed with.
    synchronized Optional<String> what() {
        return longest().map(Failing::what);
    }

    private Optional<Failing> longest() {
        return failing.values().stream().min(Comparator.comparing(Failing::since));
    }
}
