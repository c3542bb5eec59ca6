package io.baedal.projections.simulation;

import io.baedal.projections.View;
import io.baedal.projections.run.Measures;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.Settings;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// One projector from its start to its death.
final class Life {
    private static final Settings SMALL = new Settings(
            3,
            4,
            Duration.ofMillis(1),
            Duration.ZERO,
            7,
            5_000,
            Duration.ofDays(1),
            Duration.ofSeconds(10),
            Duration.ofMillis(1),
            Duration.ofMillis(2));

    private final Projection projection;
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger looking = new AtomicInteger();
    private final AtomicInteger settling = new AtomicInteger();
    private volatile boolean alive = true;
    private volatile boolean sawHead;

    Life(View view, World world, Steps steps) {
        projection = new Projection(
                view,
                1,
                new SteppedLog(world.log(), this, steps),
                SteppedStore.of(world.store(), this, steps),
                () -> steps.step(this, Steps.Kind.DATABASE_READ, world::discarded),
                SMALL,
                Measures.NONE);
        run(new AtomicInteger(), projection::retryParked);
    }

    boolean alive() {
        return alive;
    }

    void end() {
        alive = false;
        projection.close();
    }

    void hint(String stream, long revision) {
        run(new AtomicInteger(), () -> projection.hint(stream, revision));
    }

    void look() {
        run(looking, () -> projection.look().invoke(head -> sawHead = head));
    }

    void settle() {
        run(settling, projection::settle);
    }

    void retryParked() {
        run(new AtomicInteger(), projection::retryParked);
    }

    /// Whether the last look reached the end of the log.
    boolean sawHead() {
        return sawHead;
    }

    boolean busy() {
        return busy.get() > 0;
    }

    Projection projection() {
        return projection;
    }

    private <T> void run(AtomicInteger running, Supplier<Uni<T>> work) {
        if (!running.compareAndSet(0, 1)) {
            return;
        }
        busy.incrementAndGet();
        work.get()
                .onTermination()
                .invoke(() -> {
                    running.set(0);
                    busy.decrementAndGet();
                })
                .subscribe()
                .with(_ -> {}, _ -> {});
    }
}
