package io.baedal.query.freshness;

import io.baedal.query.problem.Problem;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Waits until a view has seen what a client demands, by reading again after short pauses. No thread waits; the
/// number of waiting requests is bounded. Thread-safe.
@Singleton
public final class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);

    private final int most;
    private final Semaphore places;

    Patience(@ConfigProperty(name = "baedal.query.waiting", defaultValue = "512") int most, MeterRegistry meters) {
        this.most = most;
        this.places = new Semaphore(most);
        Gauge.builder("baedal.query.waiting", this, patience -> patience.most - patience.places.availablePermits())
                .description("Requests that wait for a view to see a revision")
                .register(meters);
    }

    /// Reads until everything demanded has been seen.
    ///
    /// @param demand what it is; when it is nothing, there is one read and no check
    /// @param read reads the state anew with every call
    /// @param hasSeen whether a state has seen a revision
    /// @return the first state that has; fails with [Problem] when time is up, or when too many wait already
    public <T> CompletionStage<T> await(
            Demand demand, Supplier<CompletionStage<T>> read, BiPredicate<T, StreamRevision> hasSeen) {
        if (demand.required().isEmpty()) {
            return read.get();
        }
        var limit = demand.limit();
        var attempts = new Attempts<>(demand.required(), read, hasSeen, System.nanoTime() + limit.toNanos());
        if (limit.isZero()) {
            return attempts.next(FIRST_PAUSE);
        }
        if (!places.tryAcquire()) {
            return CompletableFuture.failedStage(Problem.unavailable("Too many requests wait for a revision"));
        }
        return attempts.next(FIRST_PAUSE).whenComplete((seen, refused) -> places.release());
    }
}
