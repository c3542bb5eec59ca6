package io.baedal.benchmark.lag;

import io.baedal.benchmark.commands.Introductions;
import io.baedal.benchmark.load.Call;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.Measured;
import io.baedal.benchmark.platform.Site;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Commands at a steady rate, whatever becomes of those before, each followed by a look at its page.
final class CommandStream {
    private static final int TICK_MILLIS = 5;
    private static final int MOST_UNDER_WAY = 1_000;

    private final Http http;
    private final Site site;
    private final List<String> shops;
    private final Introductions introductions;

    /// @param visible from the acknowledgement on
    /// @param read pages that had nothing to wait for
    record Result(Measured acknowledged, Measured visible, Measured read) {}

    CommandStream(Http http, Site site, List<String> shops, Introductions introductions) {
        this.http = http;
        this.site = site;
        this.shops = shops;
        this.introductions = introductions;
    }

    Result run(int perSecond, Duration duration) {
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
        private final Promise<Result> finished = Promise.promise();
        private final Tally acknowledged = new Tally();
        private final Tally visible = new Tally();
        private final Tally read = new Tally();
        private final int perSecond;
        private final Duration duration;
        private long begin;
        private long sent;
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
                    send();
                }
            } else if (underWay == 0) {
                http.vertx().cancelTimer(timer);
                finished.complete(new Result(acknowledged.over(duration), visible.over(duration), read.over(duration)));
            }
        }

        private void send() {
            if (underWay >= MOST_UNDER_WAY) {
                acknowledged.failed();
                return;
            }
            underWay++;
            var shop = shops.get((int) (sent % shops.size()));
            long from = System.nanoTime();
            answered(site.shop(), introductions.of(shop), 204, acknowledged, from)
                    .compose(response -> look(shop, response.getHeader("Baedal-Revision"), visible))
                    .compose(response -> look(shop, null, read))
                    .onComplete(result -> underWay--);
        }

        private Future<HttpClientResponse> look(String shop, String revision, Tally tally) {
            var call = Call.get("/shops/" + shop);
            var asking = revision == null
                    ? call
                    : call.with("Baedal-Revision", revision).with("Prefer", "wait=5");
            return answered(site.shopDisplay(), asking, 200, tally, System.nanoTime());
        }

        private Future<HttpClientResponse> answered(URI service, Call call, int expected, Tally tally, long from) {
            return http.begin(service, call)
                    .compose(response -> response.body().map(response))
                    .onFailure(failure -> tally.failed())
                    .compose(response -> {
                        if (response.statusCode() != expected) {
                            tally.failed();
                            return Future.failedFuture("status " + response.statusCode());
                        }
                        tally.took(System.nanoTime() - from);
                        return Future.succeededFuture(response);
                    });
        }
    }
}
