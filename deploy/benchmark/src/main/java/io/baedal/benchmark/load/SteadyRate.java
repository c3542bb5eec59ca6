package io.baedal.benchmark.load;

import io.vertx.core.Promise;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/// Requests at a steady rate, whatever becomes of those before: what customers do who don't know of each other. A time
/// counts from when the request was due, so that one that waits behind others counts in full.
public final class SteadyRate {
    private static final int TICK_MILLIS = 1;
    private static final int MOST_UNDER_WAY = 2_000;

    private final Http http;
    private final URI service;
    private final Supplier<Call> calls;

    /// @param calls the next request; 200 is what it should be answered with, and nothing left out
    public SteadyRate(Http http, URI service, Supplier<Call> calls) {
        this.http = http;
        this.service = service;
        this.calls = calls;
    }

    public Measured run(int perSecond, Duration duration) {
        var running = new Running(perSecond, duration);
        http.vertx().getOrCreateContext().runOnContext(ignored -> running.start());
        return running.finished
                .future()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(duration.toSeconds() + 60, TimeUnit.SECONDS)
                .join();
    }

    private final class Running {
        private final Promise<Measured> finished = Promise.promise();
        private final Histogram latency = Measured.histogram();
        private final int perSecond;
        private final Duration duration;
        private long begin;
        private long sent;
        private long done;
        private long failed;
        private int underWay;

        Running(int perSecond, Duration duration) {
            this.perSecond = perSecond;
            this.duration = duration;
        }

        void start() {
            begin = System.nanoTime();
            http.vertx().setPeriodic(TICK_MILLIS, this::tick);
        }

        private void tick(long timer) {
            long elapsed = System.nanoTime() - begin;
            if (elapsed < duration.toNanos()) {
                long due = elapsed * perSecond / 1_000_000_000L;
                while (sent < due) {
                    sent++;
                    send(begin + sent * 1_000_000_000L / perSecond);
                }
            } else if (underWay == 0) {
                http.vertx().cancelTimer(timer);
                finished.complete(new Measured(done, failed, duration.toNanos(), latency));
            }
        }

        private void send(long due) {
            if (underWay >= MOST_UNDER_WAY) {
                failed++;
                return;
            }
            underWay++;
            http.whole(service, calls.get(), 200).onComplete(result -> {
                underWay--;
                if (result.succeeded() && result.result()) {
                    done++;
                    latency.recordValue(Math.clamp((System.nanoTime() - due) / 1_000, 0, 60_000_000L));
                } else {
                    failed++;
                }
            });
        }
    }
}
