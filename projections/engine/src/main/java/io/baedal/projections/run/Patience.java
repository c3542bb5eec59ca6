package io.baedal.projections.run;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/// Does things that may fail because a store is away: again and again, with growing pauses, until they work or the
/// projection is closed. Thread-safe.
final class Patience {
    private final Settings settings;
    private final Trouble trouble;
    private final Measures measures;
    private volatile boolean closed;

    Patience(Settings settings, Trouble trouble, Measures measures) {
        this.settings = settings;
        this.trouble = trouble;
        this.measures = measures;
    }

    <T> Uni<T> insist(String activity, Supplier<Uni<T>> work) {
        return once(activity, work)
                .onFailure()
                .retry()
                .withBackOff(settings.firstPause(), settings.longestPause())
                .withJitter(0.2)
                .until(_ -> !closed);
    }

    <T> Uni<T> once(String activity, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .invoke(() -> trouble.worked(activity))
                .onFailure()
                .invoke(problem -> {
                    if (!closed) {
                        measures.failed();
                        trouble.failed(activity, problem);
                    }
                });
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
