package io.baedal.command.http;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/// A token that is expired, for someone else, from another issuer, or no token at all. Which, is not told.
@Provider
@Priority(1)
public class BadTokenMapper implements ExceptionMapper<AuthenticationFailedException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(AuthenticationFailedException exception) {
        return ProblemType.UNAUTHENTICATED
                .problem("The token that was sent is not valid, or not valid any more")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"baedal\", error=\"invalid_token\"")
                .withInstance(URI.create(uri.getRequestUri().getRawPath()))
                .build()
                .toResponse();
    }
}
