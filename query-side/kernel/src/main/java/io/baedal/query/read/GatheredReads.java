package io.baedal.query.read;

import io.baedal.query.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Reads documents by key, gathering what waits: a request that finds a free slot is read at once and alone;
/// while all slots are taken, keys collect and the next free slot reads them together. So an idle service adds
/// no delay, a busy one makes fewer round trips, and a database that doesn't answer is asked by a bounded
/// number of reads only.
///
/// Thread-safe. Answers are completed on the source's thread.
///
/// @param <V> what is made of a document
public final class GatheredReads<V> {
    private final KeyedSource<V> source;
    private final ReadLimits limits;
    private final Queue<Request<V, ?>> waiting = new ArrayDeque<>();
    private int underWay;

    public GatheredReads(KeyedSource<V> source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /// Reads one document.
    ///
    /// @return null when there is none; fails with [Problem] when it couldn't be read in time
    public CompletionStage<V> read(String key) {
        return ask(new Request<>(List.of(key), found -> found.get(key)));
    }

    /// Reads several documents.
    ///
    /// @return a map with at least those of the keys that have a document; fails with [Problem] when they
    ///     couldn't be read in time
    public CompletionStage<Map<String, V>> read(Collection<String> keys) {
        return ask(new Request<>(keys, Function.identity()));
    }

    private <A> CompletionStage<A> ask(Request<V, A> request) {
        if (enqueue(request)) {
            startNext();
        } else {
            request.refuse(Problem.unavailable("Too many requests wait for the view's database"));
        }
        return request.answer();
    }

    private synchronized boolean enqueue(Request<V, ?> request) {
        return waiting.size() < limits.queue() && waiting.offer(request);
    }

    private void startNext() {
        for (var batch = take(); batch != null; batch = take()) {
            start(batch);
        }
    }

    private synchronized List<Request<V, ?>> take() {
        if (underWay >= limits.inFlight() || waiting.isEmpty()) {
            return null;
        }
        underWay++;
        var batch = new ArrayList<Request<V, ?>>();
        int keys = 0;
        while (!waiting.isEmpty() && (batch.isEmpty() || keys + waiting.peek().size() <= limits.keys())) {
            var request = waiting.poll();
            batch.add(request);
            keys += request.size();
        }
        return batch;
    }

    private void start(List<Request<V, ?>> batch) {
        var inTime = batch.stream().filter(this::inTime).toList();
        if (inTime.isEmpty()) {
            ended();
            return;
        }
        source.read(keys(inTime))
                .orTimeout(limits.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((found, failure) -> {
                    ended();
                    answer(inTime, found, failure);
                });
    }

    private static <V> void answer(List<Request<V, ?>> requests, Map<String, V> found, Throwable failure) {
        if (failure == null) {
            requests.forEach(request -> request.complete(found));
        } else {
            var problem = Problem.unavailable("The view's database doesn't answer");
            requests.forEach(request -> request.refuse(problem));
        }
    }

    private boolean inTime(Request<V, ?> request) {
        if (System.nanoTime() - request.since() <= limits.deadline().toNanos()) {
            return true;
        }
        request.refuse(Problem.unavailable("The view's database is too slow"));
        return false;
    }

    private Collection<String> keys(List<Request<V, ?>> batch) {
        if (batch.size() == 1) {
            return batch.getFirst().keys();
        }
        var keys = new HashSet<String>();
        batch.forEach(request -> keys.addAll(request.keys()));
        return keys;
    }

    private void ended() {
        synchronized (this) {
            underWay--;
        }
        startNext();
    }
}
