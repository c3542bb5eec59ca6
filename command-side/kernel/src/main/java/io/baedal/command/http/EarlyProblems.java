package io.baedal.command.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Problem documents for what goes wrong before a request reaches its resource.
@ApplicationScoped
class EarlyProblems {
    private static final int BEFORE_ALL = 10_000;

    private final HttpLimits limits;

    EarlyProblems(HttpLimits limits) {
        this.limits = limits;
    }

    void answerErrors(@Observes Router router) {
        router.errorHandler(404, request -> answer(request, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.usually()));
        router.errorHandler(
                405,
                request -> answer(request, ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.usually()));
    }

    void checkSize(@Observes Filters filters) {
        filters.register(this::checkSize, BEFORE_ALL);
    }

    private void checkSize(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && tooLong(length)) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(request, ProblemType.PAYLOAD_TOO_LARGE, limits.bodySentence());
        } else {
            request.next();
        }
    }

    private boolean tooLong(String length) {
        try {
            return Long.parseLong(length) > limits.bodyBytes();
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }

    private static void answer(RoutingContext request, ProblemType type, String detail) {
        var problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put("instance", request.request().path());
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.toBuffer());
    }
}
