package io.baedal.projections.run;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs what a projection does by itself: looking, settling, trying parked streams again, each in a loop of its
/// own. The worker pool only starts the steps; none of them blocks.
public final class ProjectionLoop implements AutoCloseable {
    private final Projection projection;
    private final Settings settings;
    private final ScheduledExecutorService timer = Infrastructure.getDefaultWorkerPool();
    private boolean closed;
    private int underWay;

    public ProjectionLoop(Projection projection, Settings settings) {
        this.projection = projection;
        this.settings = settings;
    }

    /// Starts the loops; returns at once.
    public ProjectionLoop start() {
        projection.prepare().subscribe().with(_ -> begin(), _ -> {});
        return this;
    }

    private void begin() {
        var pause = settings.sweepInterval();
        repeat(projection::retryParked, _ -> settings.retryParked());
        repeat(projection::settle, _ -> behind() ? Duration.ofMillis(5) : pause);
        repeat(projection::look, head -> head ? pause : Duration.ofMillis(20));
    }

    private boolean behind() {
        return projection.status().state() == ProjectionState.CATCHING_UP;
    }

    private <T> void repeat(Supplier<Uni<T>> step, Function<T, Duration> pause) {
        if (!begins()) {
            return;
        }
        step.get()
                .onTermination()
                .invoke(this::ends)
                .subscribe()
                .with(done -> again(step, pause, pause.apply(done)), _ -> again(step, pause, settings.longestPause()));
    }

    private synchronized boolean begins() {
        if (!closed) {
            underWay++;
        }
        return !closed;
    }

    private synchronized void ends() {
        underWay--;
        notifyAll();
    }

    private <T> void again(Supplier<Uni<T>> step, Function<T, Duration> pause, Duration delay) {
        timer.schedule(() -> repeat(step, pause), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Starts no more steps, and waits for those under way as long as one answer of a store may take. Blocks.
    @Override
    public synchronized void close() {
        closed = true;
        projection.close();
        long until = System.nanoTime() + settings.timeLimit().toNanos();
        try {
            for (long left = until - System.nanoTime(); underWay > 0 && left > 0; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
