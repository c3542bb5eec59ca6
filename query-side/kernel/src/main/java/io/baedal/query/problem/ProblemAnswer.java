package io.baedal.query.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/// Writes a problem as an HTTP answer.
final class ProblemAnswer {
    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    static Response.ResponseBuilder to(Problem problem, UriInfo uri) {
        var answer = Response.status(problem.slug().status())
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(document(problem, uri));
        if (problem.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        return answer;
    }

    private static Buffer document(Problem problem, UriInfo uri) {
        var slug = problem.slug();
        var document = new JsonObject()
                .put("type", slug.type())
                .put("title", slug.title())
                .put("status", slug.status())
                .put("detail", problem.getMessage())
                .put("instance", uri.getRequestUri().getRawPath());
        if (!problem.faults().isEmpty()) {
            var errors = new JsonArray();
            problem.faults()
                    .forEach(fault -> errors.add(
                            new JsonObject().put("field", fault.field()).put("message", fault.message())));
            document.put("errors", errors);
        }
        return document.toBuffer();
    }
}
