package io.baedal.query.storefront.source;

import io.baedal.query.storefront.Freshness;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.jboss.logging.Logger;

/// A service that is asked, behind a time limit, a bulkhead and a circuit breaker. Calls that wait for a revision have
/// places of their own, so that they take none from the others. Thread-safe.
public final class GuardedSource {
    private static final Logger LOG = Logger.getLogger(GuardedSource.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final String name;
    private final SourceLimits limits;
    private final Guard breaker;
    private final Guard prompt;
    private final Guard patient;
    private volatile CircuitBreakerState state = CircuitBreakerState.CLOSED;

    GuardedSource(String name, SourceLimits limits) {
        this.name = name;
        this.limits = limits;
        this.breaker = breaker();
        this.prompt = places(name, limits.bulkhead(), limits.queue(), limits.timeLimit());
        this.patient = places(
                name + " waiting",
                limits.waiting(),
                limits.waiting(),
                limits.timeLimit().plus(LONGEST_WAIT));
    }

    /// What a full bulkhead turned away never reached the source, and what it refused it had understood: neither says
    /// that it is ill.
    private Guard breaker() {
        return Guard.create()
                .withDescription(name)
                .withCircuitBreaker()
                .name(name)
                .requestVolumeThreshold(limits.breakerRequests())
                .failureRatio(limits.breakerFailures())
                .delay(limits.breakerDelay().toMillis(), ChronoUnit.MILLIS)
                .successThreshold(limits.breakerSuccesses())
                .skipOn(List.of(Refused.class, BulkheadException.class))
                .onStateChange(this::turned)
                .done()
                .build();
    }

    private static Guard places(String description, int bulkhead, int queue, Duration limit) {
        return Guard.create()
                .withDescription(description + " places")
                .withBulkhead()
                .limit(bulkhead)
                .queueSize(queue)
                .done()
                .withTimeout()
                .duration(limit.toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    private void turned(CircuitBreakerState next) {
        state = next;
        LOG.infof("The breaker of %s is %s", name, next);
    }

    public String name() {
        return name;
    }

    public SourceLimits limits() {
        return limits;
    }

    /// Whether the source is asked at present.
    public CircuitBreakerState state() {
        return state;
    }

    /// Calls the source.
    ///
    /// @param freshness how long the source itself may wait
    /// @param call asks, and reads the answer: what can't be read is a failure of the source
    public <T> Uni<T> call(Freshness freshness, Supplier<Uni<T>> call) {
        var places = freshness.isDemanded() ? patient : prompt;
        return guarded(breaker, () -> guarded(places, () -> inTime(freshness, call)));
    }

    /// A call that takes too long is ended, so that its place and its connection are free again.
    private <T> Uni<T> inTime(Freshness freshness, Supplier<Uni<T>> call) {
        return call.get()
                .onFailure(failure -> failure.getCause() instanceof Refused)
                .transform(Throwable::getCause)
                .ifNoItem()
                .after(limits.timeLimit().plus(freshness.patience()))
                .failWith(TimeoutException::new);
    }

    private static <T> Uni<T> guarded(Guard guard, Supplier<Uni<T>> call) {
        return guard.get(call, new TypeLiteral<Uni<T>>() {});
    }
}
