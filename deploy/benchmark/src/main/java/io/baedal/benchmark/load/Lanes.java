package io.baedal.benchmark.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/// A fixed number of lanes, each with one thing under way: the next begins when the last has ended. All on one event
/// loop.
public final class Lanes {
    private final Vertx vertx;
    private final int lanes;
    private final IntFunction<Future<Boolean>> work;

    /// @param work one piece of a lane's work; whether it succeeded
    public Lanes(Vertx vertx, int lanes, IntFunction<Future<Boolean>> work) {
        this.vertx = vertx;
        this.lanes = lanes;
        this.work = work;
    }

    public Measured run(Duration duration) {
        var race = new Race(System.nanoTime(), duration.toNanos());
        vertx.getOrCreateContext().runOnContext(ignored -> {
            for (int lane = 0; lane < lanes; lane++) {
                race.next(lane);
            }
        });
        return race.finished
                .future()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(duration.toSeconds() + 60, TimeUnit.SECONDS)
                .join();
    }

    private final class Race {
        private final long begin;
        private final long length;
        private final Histogram latency = Measured.histogram();
        private final Promise<Measured> finished = Promise.promise();
        private long done;
        private long failed;
        private int open = lanes;

        Race(long begin, long length) {
            this.begin = begin;
            this.length = length;
        }

        void next(int lane) {
            long from = System.nanoTime();
            if (from - begin >= length) {
                if (--open == 0) {
                    finished.complete(new Measured(done, failed, from - begin, latency));
                }
                return;
            }
            work.apply(lane).onComplete(result -> {
                if (result.succeeded() && result.result()) {
                    done++;
                    latency.recordValue(Math.min((System.nanoTime() - from) / 1_000, 60_000_000L));
                } else {
                    failed++;
                }
                next(lane);
            });
        }
    }
}
