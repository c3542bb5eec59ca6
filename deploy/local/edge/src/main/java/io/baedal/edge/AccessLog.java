package io.baedal.edge;

import io.baedal.edge.route.Route;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// One JSON line and one measurement for each request.
///
/// Neither holds a token, a query's values, a body, an address, or a path that no route knows.
@Singleton
public class AccessLog {

    private static final Logger LINES = Logger.getLogger("io.baedal.edge.access");
    private static final String UNKNOWN = "unknown";

    private final MeterRegistry meters;

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(Exchange exchange) {
        String route = exchange.route().map(Route::name).orElse(UNKNOWN);
        int status = exchange.response().getStatusCode();
        boolean complete = exchange.response().ended();
        long nanos = exchange.nanosSinceStart();
        meters.timer(
                        "baedal.edge.requests",
                        "route",
                        route,
                        "method",
                        exchange.route().isPresent() ? exchange.method().name() : UNKNOWN,
                        "status",
                        Integer.toString(status))
                .record(nanos, TimeUnit.NANOSECONDS);
        LINES.info(new JsonObject()
                .put("time", Instant.now().toString())
                .put("requestId", exchange.requestId())
                .put("traceparent", exchange.request().getHeader("traceparent"))
                .put("method", exchange.method().name())
                .put("route", route)
                .put("path", exchange.route().isPresent() ? exchange.path() : null)
                .put("status", status)
                .put("complete", complete)
                .put("requestBytes", exchange.request().bytesRead())
                .put("responseBytes", exchange.response().bytesWritten())
                .put("milliseconds", nanos / 10_000 / 100.0)
                .encode());
    }
}
