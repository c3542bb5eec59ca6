package io.baedal.edge;

import io.baedal.edge.forward.Forwarding;
import io.baedal.edge.limit.Grant;
import io.baedal.edge.limit.RateLimiter;
import io.baedal.edge.route.Route;
import io.baedal.edge.route.RouteTable;
import io.baedal.edge.token.TokenCheck;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/// What happens to a request, in order: a route, its size, the rate limit, the token, the way to the backend.
@Singleton
public class Edge {

    private final RouteTable routes;
    private final RateLimiter limiter;
    private final TokenCheck tokens;
    private final Forwarding forwarding;
    private final AccessLog accessLog;
    private final long bodyLimit;

    Edge(
            RouteTable routes,
            RateLimiter limiter,
            TokenCheck tokens,
            Forwarding forwarding,
            AccessLog accessLog,
            EdgeSettings settings) {
        this.routes = routes;
        this.limiter = limiter;
        this.tokens = tokens;
        this.forwarding = forwarding;
        this.accessLog = accessLog;
        this.bodyLimit = settings.bodyLimit().asLongValue();
    }

    void open(@Observes Router router) {
        router.get("/q/routes").handler(new Index(routes)::answer);
        router.route().last().handler(this::enter);
    }

    private void enter(RoutingContext context) {
        context.request().pause();
        Exchange exchange = new Exchange(context);
        exchange.whenOver(() -> accessLog.ended(exchange));
        if (exchange.path() == null) {
            exchange.refuse(Problem.badPath());
            return;
        }
        Optional<Route> route = routes.find(exchange.method(), exchange.path());
        if (route.isPresent()) {
            exchange.take(route.get());
            admit(exchange, route.get());
        } else if (routes.methodsAt(exchange.path()).isEmpty()) {
            exchange.refuse(Problem.notFound(exchange.path()));
        } else {
            exchange.refuse(Problem.methodNotAllowed());
        }
    }

    private void admit(Exchange exchange, Route route) {
        Optional<String> token = Bearer.token(exchange.request());
        Optional<String> subject = token.flatMap(tokens::remembered);
        if (!limit(exchange, subject)) {
            return;
        }
        if (exceeds(exchange.request().getHeader("Content-Length"))) {
            exchange.refuse(Problem.payloadTooLarge(bodyLimit));
        } else if (!route.tokens().asksFor(exchange.method()) || subject.isPresent()) {
            forwarding.forward(exchange, route);
        } else if (token.isEmpty()) {
            exchange.response().putHeader("WWW-Authenticate", "Bearer realm=\"baedal\"");
            exchange.refuse(Problem.tokenMissing());
        } else {
            check(exchange, route, token.get());
        }
    }

    private boolean limit(Exchange exchange, Optional<String> subject) {
        String client = subject.map(name -> "subject " + name)
                .orElseGet(() -> exchange.request().remoteAddress().hostAddress());
        Grant grant = limiter.take(client);
        exchange.response()
                .putHeader("RateLimit-Policy", limiter.policy())
                .putHeader("RateLimit", "\"client\";r=" + grant.remaining() + ";t=" + grant.seconds());
        if (!grant.passes()) {
            exchange.response().putHeader("Retry-After", Long.toString(grant.seconds()));
            exchange.refuse(Problem.tooManyRequests(grant.seconds()));
        }
        return grant.passes();
    }

    private boolean exceeds(String contentLength) {
        try {
            return contentLength != null && Long.parseLong(contentLength) > bodyLimit;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private void check(Exchange exchange, Route route, String token) {
        tokens.subject(token)
                .onSuccess(subject -> forwarding.forward(exchange, route))
                .onFailure(invalid -> {
                    exchange.response()
                            .putHeader("WWW-Authenticate", "Bearer realm=\"baedal\", error=\"invalid_token\"");
                    exchange.refuse(Problem.tokenInvalid());
                });
    }
}
