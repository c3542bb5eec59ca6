package io.baedal.projections.run;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// One lane for each stream: at most one piece of work at a time, and whoever comes meanwhile shares the next one.
/// Thread-safe.
final class Lanes {
    private final Map<String, Uni<Reached>> running = new HashMap<>();
    private final Permits permits;

    Lanes(int concurrency) {
        permits = new Permits(concurrency);
    }

    /// Works on a stream. Work that runs already may have looked too early, so it counts only when it reached `wanted`.
    Uni<Reached> enter(String stream, long wanted, Supplier<Uni<Reached>> work) {
        return Uni.createFrom().deferred(() -> {
            Uni<Reached> earlier;
            synchronized (running) {
                earlier = running.get(stream);
                if (earlier == null) {
                    return start(stream, work);
                }
            }
            return earlier.onFailure()
                    .recoverWithNull()
                    .flatMap(reached -> reached != null && reached.revision() >= wanted
                            ? Uni.createFrom().item(reached)
                            : joinOrStart(stream, work));
        });
    }

    private Uni<Reached> joinOrStart(String stream, Supplier<Uni<Reached>> work) {
        synchronized (running) {
            var later = running.get(stream);
            return later == null ? start(stream, work) : later;
        }
    }

    private Uni<Reached> start(String stream, Supplier<Uni<Reached>> work) {
        var started = permits.with(work)
                .onTermination()
                .invoke(() -> leave(stream))
                .memoize()
                .indefinitely();
        running.put(stream, started);
        return started;
    }

    private void leave(String stream) {
        synchronized (running) {
            running.remove(stream);
        }
    }
}
