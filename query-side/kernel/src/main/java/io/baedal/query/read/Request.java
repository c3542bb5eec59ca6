package io.baedal.query.read;

import io.baedal.query.problem.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Keys that somebody waits for.
///
/// @param <V> what is made of a document
/// @param <A> what is answered
/// @param keys each once
/// @param pick takes the answer out of what was found
/// @param answer who waits
/// @param since when it began, in nanoseconds of the monotonic clock
record Request<V, A>(
        Collection<String> keys, Function<Map<String, V>, A> pick, CompletableFuture<A> answer, long since) {
    Request(Collection<String> keys, Function<Map<String, V>, A> pick) {
        this(keys, pick, new CompletableFuture<>(), System.nanoTime());
    }

    int size() {
        return keys.size();
    }

    void complete(Map<String, V> found) {
        answer.complete(pick.apply(found));
    }

    void refuse(Problem problem) {
        answer.completeExceptionally(problem);
    }
}
