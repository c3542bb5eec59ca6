package io.baedal.relay;

import io.baedal.relay.lag.Lag;
import io.baedal.relay.lag.LagProbe;
import io.baedal.relay.status.RelayBoard;
import java.util.concurrent.CompletableFuture;

/// Keeps the board's lag fresh: one measurement at a time, a second apart at least. Not thread-safe.
final class LagWatch {
    private static final long APART_NANOS = 1_000_000_000L;

    private final LagProbe probe;
    private final RelayBoard board;
    private final Store store;
    private CompletableFuture<Lag> running = CompletableFuture.completedFuture(Lag.NONE);
    private long started = System.nanoTime() - APART_NANOS;

    LagWatch(LagProbe probe, RelayBoard board, Store store) {
        this.probe = probe;
        this.board = board;
        this.store = store;
    }

    /// Starts a measurement when one is due; doesn't wait for it.
    void look() {
        long now = System.nanoTime();
        if (running.isDone() && now - started >= APART_NANOS) {
            started = now;
            running = probe.measure(store, board::position);
            running.thenAccept(board::lag);
        }
    }
}
