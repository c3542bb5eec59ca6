package io.baedal.query.search.find;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.baedal.query.search.ask.Question;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;

/// Counts of lists, kept for a moment: they are the costliest part of a list, and the same for each of its
/// categories, orders and pages. Counting that is under way isn't begun again. Thread-safe.
final class RememberedCounts {
    private record Counted(int version, Question question) {}

    private final AsyncCache<Counted, Counts> counts;

    /// @param freshFor how long counts are given again; zero for never
    /// @param most how many are kept
    RememberedCounts(Duration freshFor, int most, Ticker ticker) {
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(freshFor)
                .maximumSize(most)
                .ticker(ticker)
                .buildAsync();
    }

    /// @param question what is counted, whatever its order
    /// @param counting counts anew; a failure is not kept
    Uni<Counts> of(int version, Question question, Supplier<Uni<Counts>> counting) {
        return Uni.createFrom()
                .completionStage(() -> counts.get(
                        new Counted(version, question.unordered()),
                        (_, _) -> counting.get().subscribeAsCompletionStage()));
    }
}
