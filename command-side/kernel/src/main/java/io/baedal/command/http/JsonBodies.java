package io.baedal.command.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/// Refuses bodies that say to be something else than JSON, or nothing, before anything tries to read them.
@Provider
public class JsonBodies implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (hasBody(request) && !isJson(request.getMediaType())) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE
                    .problem(ProblemType.UNSUPPORTED_MEDIA_TYPE.usually())
                    .build();
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
