package io.baedal.local.eventstore.log;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// Takes events off the disk that no reader of a stream will see again: every ten minutes, and at once when asked to.
///
/// Works on a thread of its own, in small steps with pauses between them. Thread-safe.
public final class Scavenger implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Scavenger.class.getName());
    private static final long PAUSE_MILLIS = 1;
    private static final long INTERVAL_MINUTES = 10;
    private static final long WORTH_COMPACTING = 10_000;

    private final Storage storage;
    private final GroupCommit commits;
    private final Thread thread = new Thread(this::run, "event-store-scavenger");
    private Optional<UUID> asked = Optional.empty();
    private Compaction compaction;
    private boolean closed;

    /// What came of asking for a scavenge.
    ///
    /// @param id of the one that runs now
    /// @param started whether it is a new one
    public record Answer(UUID id, boolean started) {}

    Scavenger(Storage storage, GroupCommit commits) {
        this.storage = storage;
        this.commits = commits;
        thread.start();
    }

    /// Starts a scavenge, unless one runs that was asked for before.
    public synchronized Answer start() {
        if (asked.isPresent()) {
            return new Answer(asked.get(), false);
        }
        asked = Optional.of(UUID.randomUUID());
        notifyAll();
        return new Answer(asked.get(), true);
    }

    /// Ends a scavenge that was asked for. What it removed stays removed.
    ///
    /// @return whether there was one with this id
    public synchronized boolean stop(UUID id) {
        boolean runs = asked.equals(Optional.of(id));
        if (runs) {
            asked = Optional.empty();
            cancelCompaction();
        }
        return runs;
    }

    /// The scavenge that was asked for and has not ended.
    public synchronized Optional<UUID> running() {
        return asked;
    }

    private void run() {
        try {
            for (awaitTurn(); !isClosed(); awaitTurn()) {
                Optional<UUID> turn = running();
                scavenge(turn);
                end(turn);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitTurn() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(INTERVAL_MINUTES);
        long left = TimeUnit.MINUTES.toMillis(INTERVAL_MINUTES);
        while (!closed && asked.isEmpty() && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }

    private void scavenge(Optional<UUID> turn) throws InterruptedException {
        try {
            ScavengePass pass = new ScavengePass(storage, commits, () -> goesOn(turn));
            boolean whole = pass.run();
            long worth = turn.isPresent() ? 1 : WORTH_COMPACTING;
            if (whole && pass.removed() >= worth) {
                compact(turn, pass);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A scavenge failed", e);
        }
    }

    private void compact(Optional<UUID> turn, ScavengePass pass) {
        try (Compaction next = storage.compaction()) {
            try {
                if (begin(turn, next)) {
                    next.run(pass.firstPosition(), pass.lastPosition());
                }
            } finally {
                forgetCompaction();
            }
        }
    }

    private synchronized boolean begin(Optional<UUID> turn, Compaction next) {
        compaction = next;
        return !closed && asked.equals(turn);
    }

    private synchronized void forgetCompaction() {
        compaction = null;
    }

    private synchronized boolean goesOn(Optional<UUID> turn) throws InterruptedException {
        if (!closed && asked.equals(turn)) {
            wait(PAUSE_MILLIS);
        }
        return !closed && asked.equals(turn);
    }

    private synchronized void end(Optional<UUID> turn) {
        if (asked.equals(turn)) {
            asked = Optional.empty();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void cancelCompaction() {
        if (compaction != null) {
            compaction.cancel();
        }
    }

    /// Ends soon, and for good. The writer must still be at work.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
            cancelCompaction();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
