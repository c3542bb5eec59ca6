package io.baedal.query.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns what is wrong with a token into problem documents, where a service asks for one.
public final class TokenProblemMappers {
    @ServerExceptionMapper(priority = 1)
    Response noToken(UnauthorizedException refused, UriInfo uri) {
        return unauthenticated("Send a token in the header Authorization: Bearer …", "Bearer realm=\"baedal\"", uri);
    }

    /// Expired, for someone else, from another issuer, or no token at all. Which, is not told.
    @ServerExceptionMapper(priority = 1)
    Response badToken(AuthenticationFailedException refused, UriInfo uri) {
        return unauthenticated(
                "The token that was sent is not valid, or not valid any more",
                "Bearer realm=\"baedal\", error=\"invalid_token\"",
                uri);
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException refused, UriInfo uri) {
        return ProblemAnswer.to(Problem.of(Slug.FORBIDDEN, "The token's role may not see this"), uri)
                .build();
    }

    private static Response unauthenticated(String detail, String challenge, UriInfo uri) {
        return ProblemAnswer.to(Problem.of(Slug.UNAUTHENTICATED, detail), uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
