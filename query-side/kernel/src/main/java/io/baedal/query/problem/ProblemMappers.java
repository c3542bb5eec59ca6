package io.baedal.query.problem;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns what request handling throws into problem documents.
public final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        return ProblemAnswer.to(problem, uri).build();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException unknown, UriInfo uri) {
        return ProblemAnswer.to(Problem.of(Slug.NOT_FOUND, "Nothing is served at this address"), uri)
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException refused, UriInfo uri) {
        var allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return ProblemAnswer.to(Problem.of(Slug.METHOD_NOT_ALLOWED, "Allowed here: " + allow), uri)
                .header(HttpHeaders.ALLOW, allow)
                .build();
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException refused, UriInfo uri) {
        return ProblemAnswer.to(Problem.of(Slug.NOT_ACCEPTABLE, "Only application/json is served here"), uri)
                .build();
    }

    @ServerExceptionMapper
    Response notSupported(NotSupportedException refused, UriInfo uri) {
        return ProblemAnswer.to(Problem.of(Slug.UNSUPPORTED_MEDIA_TYPE, "No body is read here"), uri)
                .build();
    }

    @ServerExceptionMapper
    Response other(WebApplicationException refused, UriInfo uri) {
        if (refused.getResponse().getStatus() < 500) {
            return ProblemAnswer.to(Problem.of(Slug.INVALID_REQUEST, refused.getMessage()), uri)
                    .build();
        }
        return accident(refused, uri);
    }

    @ServerExceptionMapper
    Response accident(Throwable accident, UriInfo uri) {
        LOG.error("A query failed", accident);
        return ProblemAnswer.to(Problem.of(Slug.INTERNAL_ERROR, "The service's log tells more"), uri)
                .build();
    }
}
