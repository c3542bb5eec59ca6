package io.baedal.relay.status;

import io.baedal.relay.lag.Lag;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.function.ToDoubleFunction;

/// The relay's metrics. A lag that can't be measured is not a number, which is not zero.
@ApplicationScoped
public class RelayMetrics {
    void register(@Observes StartupEvent started, RelayBoard board, MeterRegistry meters) {
        FunctionCounter.builder("baedal.relay.published", board, RelayBoard::publishedCount)
                .description("Notices acknowledged by Kafka")
                .register(meters);
        gauge(meters, board, "baedal.relay.active", "1 for the active relay", b -> b.isActive() ? 1 : 0);
        gauge(
                meters,
                board,
                "baedal.relay.inflight",
                "Notices that wait for Kafka",
                b -> b.status().inFlight());
        gauge(
                meters,
                board,
                "baedal.relay.lag.events",
                "Stored events that aren't announced, counted up to a limit",
                b -> lag(b, Lag::events));
        gauge(
                meters,
                board,
                "baedal.relay.lag.seconds",
                "Age of the oldest stored event that isn't announced",
                b -> lag(b, lag -> lag.seconds(Instant.now())));
    }

    private static double lag(RelayBoard board, ToDoubleFunction<Lag> value) {
        var lag = board.lag();
        return lag == null ? Double.NaN : value.applyAsDouble(lag);
    }

    private static void gauge(
            MeterRegistry meters,
            RelayBoard board,
            String name,
            String description,
            ToDoubleFunction<RelayBoard> value) {
        Gauge.builder(name, board, value).description(description).register(meters);
    }
}
