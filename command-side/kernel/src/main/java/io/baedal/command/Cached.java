package io.baedal.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Optional;

/// The aggregates that were used last, given back to the JVM when its memory runs short. What is here may be old, never
/// wrong: appends name the revision they stand on.
final class Cached<S> {
    private final Cache<String, Held<S>> cache;

    Cached(String category, int size, MeterRegistry meters) {
        cache = Caffeine.newBuilder()
                .maximumSize(size)
                .softValues()
                .executor(Runnable::run)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, cache, "baedal.aggregates." + category);
    }

    Optional<Held<S>> find(String stream) {
        return Optional.ofNullable(cache.getIfPresent(stream));
    }

    /// Keeps it, unless a newer one is there already.
    void keep(String stream, Held<S> held) {
        cache.asMap().merge(stream, held, (old, now) -> now.revision() >= old.revision() ? now : old);
    }

    void drop(String stream) {
        cache.invalidate(stream);
    }
}
