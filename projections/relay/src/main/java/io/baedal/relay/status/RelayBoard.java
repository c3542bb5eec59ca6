package io.baedal.relay.status;

import io.baedal.relay.lag.Lag;
import io.baedal.relay.lease.LogPosition;
import io.baedal.relay.lease.RelayCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Where the relay writes what it is doing, and others read it. Thread-safe: one writer, many readers.
public final class RelayBoard {
    private static final Duration FRESH = Duration.ofSeconds(6);

    private final String name;
    private final String instance;
    private final LongAdder published = new LongAdder();
    private volatile RelayState state = RelayState.STANDBY;
    private volatile String holder = "";
    private volatile long term;
    private volatile Supplier<LogPosition> position = () -> LogPosition.START;
    private volatile IntSupplier inFlight = () -> 0;
    private volatile Lag lag;
    private volatile Instant lagAt = Instant.EPOCH;
    private volatile String trouble = "starting";

    public RelayBoard(String name, String instance) {
        this.name = name;
        this.instance = instance;
    }

    /// Somebody else holds the lease, and was heard of just now.
    public void standby(RelayCheckpoint heard) {
        inFlight = () -> 0;
        position = heard::position;
        holder = heard.instance();
        term = heard.term();
        state = RelayState.STANDBY;
        trouble = null;
    }

    /// This relay holds the lease.
    public void active(long newTerm, Supplier<LogPosition> acknowledged, IntSupplier waiting) {
        inFlight = waiting;
        position = acknowledged;
        holder = instance;
        term = newTerm;
        state = RelayState.ACTIVE;
        trouble = null;
    }

    /// Something is away; what it does about it follows by itself.
    public void trouble(String what) {
        trouble = what;
    }

    /// Announcing has ended. The last acknowledged position stays readable.
    public void stopped() {
        var last = position.get();
        inFlight = () -> 0;
        position = () -> last;
        state = RelayState.STANDBY;
    }

    public void lag(Lag measured) {
        lag = measured;
        lagAt = Instant.now();
    }

    public void published() {
        published.increment();
    }

    public long publishedCount() {
        return published.sum();
    }

    public boolean isActive() {
        return state == RelayState.ACTIVE;
    }

    /// What is wrong, or null.
    public String trouble() {
        return trouble;
    }

    /// Everything up to this position is announced, as far as this relay knows.
    public LogPosition position() {
        return position.get();
    }

    /// The lag as measured lately, or null when the store couldn't be asked.
    public Lag lag() {
        return lagAt.plus(FRESH).isAfter(Instant.now()) ? lag : null;
    }

    public RelayStatus status() {
        var at = position();
        var measured = lag();
        return new RelayStatus(
                name,
                instance,
                state.word(),
                holder,
                term,
                at.commit(),
                at.prepare(),
                inFlight.getAsInt(),
                measured == null ? null : measured.events(),
                measured == null ? null : measured.seconds(Instant.now()),
                publishedCount(),
                trouble);
    }
}
