package io.baedal.query.storefront.source;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Questions under way: who asks what somebody is asking already waits for that answer. Bounded by the places that
/// calls of the source have. Thread-safe.
///
/// @param <K> the whole question
/// @param <V> the answer, which nobody changes
final class UnderWay<K, V> {
    private final ConcurrentHashMap<K, Uni<V>> calls = new ConcurrentHashMap<>();

    /// Asks, unless the same is being asked. An asker who goes away doesn't stop it for the others.
    Uni<V> share(K question, Supplier<Uni<V>> source) {
        return Uni.createFrom().deferred(() -> calls.computeIfAbsent(question, unasked -> begin(unasked, source)));
    }

    private Uni<V> begin(K question, Supplier<Uni<V>> source) {
        return Uni.createFrom()
                .deferred(source::get)
                .onTermination()
                .invoke(() -> calls.remove(question))
                .memoize()
                .indefinitely();
    }
}
