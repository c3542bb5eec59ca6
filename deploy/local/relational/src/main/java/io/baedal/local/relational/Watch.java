package io.baedal.local.relational;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Keeps one PostgreSQL running: starts it again when it ends by itself, a bounded number of times in a row.
final class Watch implements AutoCloseable {

    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long STABLE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Cluster cluster;
    private final Programs programs;
    private final CompletableFuture<IOException> givenUp = new CompletableFuture<>();
    private volatile Postmaster current;
    private long startedAt = System.nanoTime();
    private int attempt;
    private boolean closed;

    private Watch(Cluster cluster, Programs programs, Postmaster first) {
        this.cluster = cluster;
        this.programs = programs;
        this.current = first;
    }

    static Watch over(Cluster cluster, Programs programs, int port) throws IOException {
        var adopted = Postmaster.adopt(cluster, port);
        Postmaster first = adopted.isPresent() ? adopted.get() : Postmaster.start(cluster, programs, Ports.free(port));
        var watch = new Watch(cluster, programs, first);
        watch.listen();
        return watch;
    }

    int port() {
        return current.port();
    }

    ProcessHandle postmaster() {
        return current.process();
    }

    CompletableFuture<IOException> givenUp() {
        return givenUp;
    }

    private void listen() {
        current.process().onExit().thenRun(this::ended);
    }

    private synchronized void ended() {
        if (closed) {
            return;
        }
        if (System.nanoTime() - startedAt > STABLE_NANOS) {
            attempt = 0;
        }
        System.err.println("PostgreSQL ended by itself; starting it again.");
        startAgain();
    }

    /// The children of a postmaster that was killed hold its shared memory for a moment: the first attempts may fail.
    private void startAgain() {
        IOException last = null;
        while (attempt < ATTEMPTS && !closed) {
            attempt++;
            try {
                wait(FIRST_PAUSE_MILLIS << attempt);
                if (closed) {
                    return;
                }
                current = Postmaster.start(cluster, programs, port());
                startedAt = System.nanoTime();
                listen();
                return;
            } catch (IOException failure) {
                last = failure;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        givenUp.complete(last == null ? new IOException("PostgreSQL ended too often.") : last);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        notifyAll();
        current.stop();
    }
}
