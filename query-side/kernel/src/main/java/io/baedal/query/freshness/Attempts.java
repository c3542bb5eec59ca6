package io.baedal.query.freshness;

import io.baedal.query.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/// Reading again and again, with pauses that grow, until everything required has been seen or the time is up.
///
/// @param end when the time is up, in nanoseconds of the monotonic clock
record Attempts<T>(
        RequiredRevisions required,
        Supplier<CompletionStage<T>> read,
        BiPredicate<T, StreamRevision> hasSeen,
        long end) {
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    /// Reads now.
    ///
    /// @param pause how long to wait before the next attempt, should this one not do
    CompletionStage<T> next(Duration pause) {
        return read.get().thenCompose(state -> {
            if (hasSeenAll(state)) {
                return CompletableFuture.completedStage(state);
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return CompletableFuture.failedStage(Problem.notYetVisible("Not seen yet: " + unseen(state)));
            }
            return later(pause.toNanos() < left ? pause : Duration.ofNanos(left));
        });
    }

    /// Goes on upon the timer's thread, which is free to: reading never blocks.
    private CompletionStage<T> later(Duration pause) {
        var doubled = pause.multipliedBy(2);
        var following = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        var timer = CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, Runnable::run);
        return CompletableFuture.runAsync(() -> {}, timer).thenCompose(waited -> next(following));
    }

    private boolean hasSeenAll(T state) {
        for (var revision : required.revisions()) {
            if (!hasSeen.test(state, revision)) {
                return false;
            }
        }
        return true;
    }

    private RequiredRevisions unseen(T state) {
        return new RequiredRevisions(required.revisions().stream()
                .filter(revision -> !hasSeen.test(state, revision))
                .toList());
    }
}
