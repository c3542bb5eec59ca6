package io.baedal.command.http;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/// A request without a token (RFC 6750: no error code then).
@Provider
@Priority(1)
public class NoTokenMapper implements ExceptionMapper<UnauthorizedException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(UnauthorizedException exception) {
        return ProblemType.UNAUTHENTICATED
                .problem("Send a token in the header Authorization: Bearer …")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"baedal\"")
                .withInstance(URI.create(uri.getRequestUri().getRawPath()))
                .build()
                .toResponse();
    }
}
