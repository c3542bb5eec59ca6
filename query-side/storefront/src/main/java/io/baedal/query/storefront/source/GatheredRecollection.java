package io.baedal.query.storefront.source;

import com.github.benmanes.caffeine.cache.Ticker;
import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.source.Known.Origin;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Asks a source for many things by key, in one call, and remembers each by itself: only what isn't fresh is asked
/// for, and when the source fails, the last good one of each stands in. Thread-safe.
///
/// @param <V> what is found by a key, which nobody changes
public final class GatheredRecollection<V> {
    private final Memory<String, V> memory;
    private final UnderWay<Set<String>, Map<String, V>> underWay = new UnderWay<>();

    public GatheredRecollection(SourceLimits limits) {
        this(limits, Ticker.systemTicker());
    }

    GatheredRecollection(SourceLimits limits, Ticker ticker) {
        this.memory = new Memory<>(limits, ticker);
    }

    /// @param source asks for all of some keys in one call
    /// @return what was found; keys without anything are absent; fails with [Refused] only
    public Uni<Known<Map<String, V>>> ask(
            Collection<String> keys, Freshness freshness, Function<Set<String>, Uni<Map<String, V>>> source) {
        return Uni.createFrom().deferred(() -> {
            var found = new Found<V>(new HashMap<>(), new LinkedHashSet<>());
            var due = new LinkedHashSet<String>();
            keys.forEach(key -> found.take(key, freshness.isDemanded() ? null : remembered(key, due)));
            if (!due.isEmpty()) {
                call(due, freshness, source).subscribe().with(_ -> {}, _ -> {});
            }
            return found.open.isEmpty()
                    ? Uni.createFrom().item(found.with(Map.of(), Origin.MEMORY))
                    : asked(found, freshness, source);
        });
    }

    /// @param due takes the key if it is to be asked for beside
    private Known<V> remembered(String key, Set<String> due) {
        return memory.fresh(key)
                .or(() -> memory.refreshed(key).map(known -> {
                    due.add(key);
                    return known;
                }))
                .orElse(null);
    }

    private Uni<Map<String, V>> call(
            Set<String> keys, Freshness freshness, Function<Set<String>, Uni<Map<String, V>>> source) {
        var call = freshness.isDemanded() ? source.apply(keys) : underWay.share(keys, () -> source.apply(keys));
        return call.invoke(answer -> answer.forEach(memory::keep));
    }

    private Uni<Known<Map<String, V>>> asked(
            Found<V> found, Freshness freshness, Function<Set<String>, Uni<Map<String, V>>> source) {
        return call(found.open, freshness, source)
                .map(answer -> found.with(answer, Origin.SOURCE))
                .onFailure(failure -> !(failure instanceof Refused))
                .recoverWithItem(() -> lastGood(found));
    }

    private Known<Map<String, V>> lastGood(Found<V> found) {
        found.open.forEach(key -> found.take(key, memory.lastGood(key)));
        return found.known.isEmpty() ? Known.nothing() : found.with(Map.of(), Origin.LAST_GOOD);
    }

    /// What was remembered, and what is still open.
    private record Found<V>(Map<String, Known<V>> known, Set<String> open) {
        void take(String key, Known<V> kept) {
            if (kept == null) {
                open.add(key);
            } else if (kept.value() != null) {
                known.put(key, kept);
            }
        }

        Known<Map<String, V>> with(Map<String, V> answered, Origin origin) {
            var all = new HashMap<>(answered);
            var oldest = Duration.ZERO;
            for (var each : known.entrySet()) {
                all.put(each.getKey(), each.getValue().value());
                oldest = oldest.compareTo(each.getValue().age()) < 0
                        ? each.getValue().age()
                        : oldest;
            }
            return new Known<>(
                    Map.copyOf(all), known.isEmpty() || origin != Origin.SOURCE ? origin : Origin.MEMORY, oldest);
        }
    }
}
