package io.baedal.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void noMoreIsUnderWayThanThereAreLanes() {
        try (var http = new Http(1)) {
            var underWay = new AtomicInteger();
            var most = new AtomicInteger();
            var lanes = new Lanes(http.vertx(), 3, lane -> {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                return http.vertx().timer(1).map(passed -> {
                    underWay.decrementAndGet();
                    return true;
                });
            });

            var measured = lanes.run(Duration.ofMillis(200));

            assertThat(most).hasValue(3);
            assertThat(measured.done()).isPositive();
            assertThat(measured.latency().getTotalCount()).isEqualTo(measured.done());
        }
    }

    @Test
    void whatFailsIsCountedApart() {
        try (var http = new Http(1)) {
            var lanes = new Lanes(
                    http.vertx(), 1, lane -> http.vertx().timer(1).compose(passed -> Future.failedFuture("refused")));

            var measured = lanes.run(Duration.ofMillis(50));

            assertThat(measured.done()).isZero();
            assertThat(measured.failed()).isPositive();
        }
    }
}
