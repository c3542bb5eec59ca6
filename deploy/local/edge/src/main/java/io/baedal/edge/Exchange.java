package io.baedal.edge;

import io.baedal.edge.route.Route;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/// One request on its way through the edge, and its answer. Lives on one event loop.
public final class Exchange {

    private static final long DRAIN_MILLISECONDS = 2_000;

    private final RoutingContext context;
    private final String requestId;
    private final String path;
    private final long startedAt = System.nanoTime();
    private Route route;

    Exchange(RoutingContext context) {
        this.context = context;
        this.requestId = RequestId.of(context.request().getHeader(RequestId.HEADER));
        this.path = context.normalizedPath();
        response().putHeader(RequestId.HEADER, requestId);
    }

    /// The request as it came.
    public HttpServerRequest request() {
        return context.request();
    }

    /// The answer to it.
    public HttpServerResponse response() {
        return context.response();
    }

    /// The id that it is logged under.
    public String requestId() {
        return requestId;
    }

    /// The path without dots, double slashes and needless escapes: what routes are matched with and backends are asked
    /// for.
    public String path() {
        return path;
    }

    HttpMethod method() {
        return request().method();
    }

    /// The route it takes, once it has one.
    public Optional<Route> route() {
        return Optional.ofNullable(route);
    }

    void take(Route chosen) {
        this.route = chosen;
    }

    long nanosSinceStart() {
        return System.nanoTime() - startedAt;
    }

    /// Does something when the answer has ended, or the client is gone.
    public void whenOver(Runnable action) {
        context.addEndHandler(over -> action.run());
    }

    /// Whether the request brings a body.
    public boolean hasBody() {
        String length = request().getHeader("Content-Length");
        return length == null ? request().headers().contains("Transfer-Encoding") : !length.equals("0");
    }

    /// Answers with a problem, if nothing was answered yet.
    public void refuse(Problem problem) {
        if (response().ended() || response().closed()) {
            return;
        }
        if (response().headWritten()) {
            response().reset();
            return;
        }
        response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(problem.document(path));
        drain();
    }

    /// Lets a client that still sends read the answer: takes the rest of its body for a short while, then hangs up.
    private void drain() {
        if (request().isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(DRAIN_MILLISECONDS, t -> request().connection().close());
        request().handler(rest -> {}).endHandler(end -> context.vertx().cancelTimer(timer));
        request().resume();
    }
}
