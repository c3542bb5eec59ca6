package io.baedal.command.http;

import io.baedal.command.domain.Refusal;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/// What the rules' no looks like over HTTP.
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Refusal refusal) {
        var problem = HttpProblem.builder()
                .withType(ProblemType.uri(refusal.type()))
                .withTitle(refusal.title())
                .withStatus(status(refusal.kind()))
                .withDetail(refusal.getMessage())
                .withInstance(URI.create(uri.getRequestUri().getRawPath()));
        refusal.details().forEach(problem::with);
        return problem.build().toResponse();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case INVALID -> 422;
        };
    }
}
