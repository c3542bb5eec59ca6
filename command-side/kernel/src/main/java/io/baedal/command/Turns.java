package io.baedal.command;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Lets the commands of one stream through one after the other, in the order they came, so that a process never races
/// against itself. Other processes are held off by the expected revision. Thread-safe.
final class Turns {
    private final int waitingPerStream;
    private final long patience;
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();

    Turns(int waitingPerStream, Duration patience) {
        this.waitingPerStream = waitingPerStream;
        this.patience = patience.toNanos();
    }

    /// Runs the work when all work before it on this stream has ended, well or not. Fails with [StoreUnavailable] when
    /// too much is waiting already, or its turn comes too late. What has begun is not cancelled.
    <T> Uni<T> next(String stream, Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var executor = executor();
            long arrived = System.nanoTime();
            Runnable turn = () -> executor.execute(() -> guarded(arrived, work)
                    .onTermination()
                    .invoke(() -> over(stream))
                    .subscribe()
                    .with(emitter::complete, emitter::fail));
            switch (enter(stream, turn)) {
                case FIRST -> turn.run();
                case WAITS -> {}
                case REFUSED -> emitter.fail(new StoreUnavailable("Too many commands wait for the same stream", null));
            }
        });
    }

    private <T> Uni<T> guarded(long arrived, Supplier<Uni<T>> work) {
        if (System.nanoTime() - arrived > patience) {
            return Uni.createFrom()
                    .failure(new StoreUnavailable("The commands before it on the same stream took too long", null));
        }
        return Uni.createFrom().deferred(work::get);
    }

    private enum Place {
        FIRST,
        WAITS,
        REFUSED
    }

    private synchronized Place enter(String stream, Runnable turn) {
        var queue = waiting.get(stream);
        if (queue == null) {
            waiting.put(stream, new ArrayDeque<>(1));
            return Place.FIRST;
        }
        return queue.size() < waitingPerStream && queue.add(turn) ? Place.WAITS : Place.REFUSED;
    }

    private void over(String stream) {
        var next = leave(stream);
        if (next != null) {
            next.run();
        }
    }

    private synchronized Runnable leave(String stream) {
        var next = waiting.get(stream).poll();
        if (next == null) {
            waiting.remove(stream);
        }
        return next;
    }

    /// Each turn continues on the Vert.x context that asked for it.
    private static Executor executor() {
        var context = Vertx.currentContext();
        return context == null
                ? Infrastructure.getDefaultExecutor()
                : task -> context.runOnContext(ignored -> task.run());
    }
}
