package io.baedal.command.relational;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/// A warning that many commands have cause for at once, said now and then. Thread-safe.
final class Complaint {

    private static final Logger LOG = Logger.getLogger(Complaint.class);
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    void say(String warning) {
        var now = System.nanoTime();
        var due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            LOG.warn(warning);
        }
    }
}
