package io.baedal.query.storefront.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.baedal.query.storefront.source.Known.Origin;
import java.time.Duration;
import java.util.Optional;

/// The last good answer to each of the latest questions, and how old it is. Bounded in number and age. Thread-safe.
///
/// @param <K> the whole question
/// @param <V> the answer, which nobody changes
final class Memory<K, V> {
    private final Duration freshFor;
    private final Duration refreshedWithin;
    private final Ticker ticker;
    private final Cache<K, Remembered<V>> answers;

    private record Remembered<V>(V value, long since) {}

    Memory(SourceLimits limits, Ticker ticker) {
        this.freshFor = limits.freshFor();
        this.refreshedWithin = limits.refreshedWithin();
        this.ticker = ticker;
        this.answers = Caffeine.newBuilder()
                .maximumSize(limits.remembered())
                .expireAfterWrite(limits.staleFor())
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    void keep(K question, V answer) {
        answers.put(question, new Remembered<>(answer, ticker.read()));
    }

    /// The answer, if it may be given again without asking.
    Optional<Known<V>> fresh(K question) {
        return known(question, Origin.MEMORY).filter(known -> known.age().compareTo(freshFor) < 0);
    }

    /// The answer, if it may be given once more while it is asked for anew.
    Optional<Known<V>> refreshed(K question) {
        return known(question, Origin.MEMORY).filter(known -> known.age().compareTo(refreshedWithin) < 0);
    }

    /// The answer, however old it is, or nothing.
    Known<V> lastGood(K question) {
        return known(question, Origin.LAST_GOOD).orElseGet(Known::nothing);
    }

    private Optional<Known<V>> known(K question, Origin origin) {
        return Optional.ofNullable(answers.getIfPresent(question))
                .map(kept -> new Known<>(kept.value, origin, Duration.ofNanos(ticker.read() - kept.since)));
    }
}
