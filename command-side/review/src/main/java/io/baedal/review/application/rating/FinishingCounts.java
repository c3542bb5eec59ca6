package io.baedal.review.application.rating;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Counts what commands left uncounted: their process died, or the book or the event store was away. Safe to run at any
/// time, anywhere, twice.
@ApplicationScoped
public class FinishingCounts {

    private static final Logger LOG = Logger.getLogger(FinishingCounts.class);
    private static final int NOTES_AT_ONCE = 200;
    private static final String CORRELATION = "counting-what-was-left-open";

    private final CountingReviews counting;
    private final Counts counts;
    private final Duration grace;

    FinishingCounts(
            CountingReviews counting,
            Counts counts,
            @ConfigProperty(name = "baedal.review.counting.grace") Duration grace) {
        this.counting = counting;
        this.counts = counts;
        this.grace = grace;
    }

    /// Notes of commands that have ended by now, one way or another. A review that can't be counted now is in nobody's
    /// way: its notes go behind all others, and are tried again in another round.
    ///
    /// @return how many reviews were counted
    public Uni<Integer> leftOpen() {
        return Multi.createBy()
                .repeating()
                .uni(this::page)
                .whilst(Page::mayHaveMore)
                .collect()
                .with(Collectors.summingInt(Page::counted))
                .invoke(counted -> {
                    if (counted > 0) {
                        LOG.infof("Counted %d reviews that commands had left uncounted", counted);
                    }
                });
    }

    private record Page(int notes, int counted, int failed) {
        boolean mayHaveMore() {
            return notes == NOTES_AT_ONCE && failed == 0;
        }
    }

    private Uni<Page> page() {
        return counts.notedBefore(Instant.now().minus(grace), NOTES_AT_ONCE)
                .onItem()
                .transformToUni(notes -> Multi.createFrom()
                        .iterable(byReview(notes).entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(entry -> finish(entry.getKey(), entry.getValue()))
                        .collect()
                        .with(Collectors.partitioningBy(counted -> counted, Collectors.summingInt(one -> 1)))
                        .map(done -> new Page(notes.size(), done.get(true), done.get(false))));
    }

    private Uni<Boolean> finish(String reviewId, List<UUID> attempts) {
        return counting.count(reviewId, CORRELATION)
                .onItem()
                .transformToUni(ignored -> counts.clear(attempts).replaceWith(true))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.warnf("Review %s is counted later: %s", reviewId, failure.toString());
                    return counts.postpone(attempts).replaceWith(false);
                });
    }

    private static Map<String, List<UUID>> byReview(List<Uncounted> notes) {
        return notes.stream()
                .collect(Collectors.groupingBy(
                        Uncounted::reviewId,
                        LinkedHashMap::new,
                        Collectors.mapping(Uncounted::attempt, Collectors.toList())));
    }
}
