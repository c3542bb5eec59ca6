package io.baedal.projections.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the stores answer. Thread-safe. The log gets a line when trouble starts, every half minute of it, and when
/// it
/// ends.
public final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Duration REMINDER = Duration.ofSeconds(30);

    private final String projection;
    private Instant since;
    private Instant said;
    private String what;

    public Trouble(String projection) {
        this.projection = projection;
    }

    synchronized void failed(Throwable problem) {
        var now = Instant.now();
        what = problem.toString();
        if (since == null) {
            since = now;
        }
        if (said == null || Duration.between(said, now).compareTo(REMINDER) > 0) {
            said = now;
            LOG.warn("{} waits for its stores (since {}): {}", projection, since, what);
        }
    }

    synchronized void worked() {
        if (since != null) {
            LOG.info("{} goes on: its stores answer again (away since {})", projection, since);
            since = null;
            said = null;
            what = null;
        }
    }

    /// Since when nothing works; empty while it does.
    public synchronized Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /// The last failure, while there is trouble.
    public synchronized Optional<String> what() {
        return Optional.ofNullable(what);
    }
}
