package io.baedal.command.http;

import io.baedal.command.CommandContext;
import io.baedal.command.IdempotencyKey;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/// The context of the request that is being handled.
@ApplicationScoped
public class CommandContexts {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    private final CurrentVertxRequest request;
    private final Actors actors;

    CommandContexts(CurrentVertxRequest request, Actors actors) {
        this.request = request;
        this.actors = actors;
    }

    /// From headers, token and body of the current request. Call it in the resource method, before anything
    /// asynchronous.
    ///
    /// @throws RuntimeException that becomes a problem document: 401 without a token, 403 when it names no role,
    ///     400 when a header can't be read
    public CommandContext current() {
        var actor = actors.current();
        var routing = request.getCurrent();
        var headers = routing.request().headers();
        var key = IdempotencyKeyHeader.read(headers.getAll(IdempotencyKeyHeader.NAME))
                .map(value -> new IdempotencyKey(value, Fingerprint.of(routing)));
        var precondition = IfMatchHeader.read(headers.getAll(IfMatchHeader.NAME));
        var causation = id(routing, "X-Request-Id");
        var correlation = id(routing, "X-Correlation-Id");
        return new CommandContext(
                actor,
                key,
                precondition,
                firstOf(correlation, causation),
                causation,
                TraceParent.current(headers.get(TraceParent.NAME)));
    }

    private static String id(RoutingContext routing, String header) {
        var value = routing.request().getHeader(header);
        return value != null && ID.matcher(value).matches() ? value : null;
    }

    private static String firstOf(String correlation, String request) {
        if (correlation != null) {
            return correlation;
        }
        return request != null ? request : UUID.randomUUID().toString();
    }
}
