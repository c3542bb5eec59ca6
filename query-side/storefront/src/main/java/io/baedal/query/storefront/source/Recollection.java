package io.baedal.query.storefront.source;

import com.github.benmanes.caffeine.cache.Ticker;
import io.baedal.query.storefront.Freshness;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks a source and remembers: what is fresh isn't asked for, what is hardly older is given once more and asked for
/// beside, what is being asked for is waited for, and when the
/// source fails, its last good answer to the same question stands in. Thread-safe.
///
/// @param <K> the whole question: whatever the answer depends on
/// @param <V> the answer, which nobody changes
public final class Recollection<K, V> {
    private final Memory<K, V> memory;
    private final UnderWay<K, V> underWay = new UnderWay<>();

    public Recollection(SourceLimits limits) {
        this(limits, Ticker.systemTicker());
    }

    Recollection(SourceLimits limits, Ticker ticker) {
        this.memory = new Memory<>(limits, ticker);
    }

    /// @param freshness when something is demanded, nothing remembered is given, and nobody else's call waited for
    /// @param source asks
    /// @return what is known; fails with [Refused] only
    public Uni<Known<V>> ask(K question, Freshness freshness, Supplier<Uni<V>> source) {
        return Uni.createFrom().deferred(() -> {
            if (freshness.isDemanded()) {
                return asked(question, freshness, source);
            }
            return memory.fresh(question)
                    .or(() -> refreshed(question, source))
                    .map(known -> Uni.createFrom().item(known))
                    .orElseGet(() -> asked(question, freshness, source));
        });
    }

    /// What becomes of asking beside, the next asker sees.
    private Optional<Known<V>> refreshed(K question, Supplier<Uni<V>> source) {
        var known = memory.refreshed(question);
        known.ifPresent(_ -> asked(question, Freshness.ANY, source).subscribe().with(_ -> {}, _ -> {}));
        return known;
    }

    private Uni<Known<V>> asked(K question, Freshness freshness, Supplier<Uni<V>> source) {
        var call = freshness.isDemanded() ? source.get() : underWay.share(question, source);
        return call.invoke(answer -> memory.keep(question, answer))
                .map(Known::now)
                .onFailure(failure -> !(failure instanceof Refused))
                .recoverWithItem(() -> memory.lastGood(question));
    }
}
