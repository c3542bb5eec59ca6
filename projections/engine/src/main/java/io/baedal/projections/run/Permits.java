package io.baedal.projections.run;

import io.smallrye.mutiny.Uni;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Lets a number of things happen at the same time; the others wait in line without holding a thread. The line
/// is as long as callers make it: both callers bound what they start. Thread-safe.
final class Permits {
    private final int most;
    private final Queue<Runnable> line = new ConcurrentLinkedQueue<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger draining = new AtomicInteger();

    Permits(int most) {
        this.most = most;
    }

    <T> Uni<T> with(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            line.add(() -> Uni.createFrom()
                    .deferred(work::get)
                    .onTermination()
                    .invoke(this::release)
                    .subscribe()
                    .with(emitter::complete, emitter::fail));
            drain();
        });
    }

    private void release() {
        running.decrementAndGet();
        drain();
    }

    private void drain() {
        if (draining.getAndIncrement() != 0) {
            return;
        }
        int missed = 1;
        do {
            while (running.get() < most) {
                var next = line.poll();
                if (next == null) {
                    break;
                }
                running.incrementAndGet();
                next.run();
            }
            missed = draining.addAndGet(-missed);
        } while (missed != 0);
    }
}
