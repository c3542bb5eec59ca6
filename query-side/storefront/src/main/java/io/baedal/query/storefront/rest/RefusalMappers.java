package io.baedal.query.storefront.rest;

import io.baedal.query.problem.Slug;
import io.baedal.query.storefront.source.Refused;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Passes on what a source refused, with its own problem document. Only the path is the one that was asked here.
public final class RefusalMappers {
    private static final String PROBLEM = "application/problem+json";

    @ServerExceptionMapper
    Response refused(Refused refused, UriInfo uri) {
        var answer = Response.status(refused.status())
                .header(HttpHeaders.CONTENT_TYPE, PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(document(refused, uri));
        if (refused.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, refused.retryAfter());
        }
        return answer.build();
    }

    private static Buffer document(Refused refused, UriInfo uri) {
        var document = refused.problem().containsKey("type")
                ? refused.problem().copy()
                : new JsonObject()
                        .put("type", Slug.INVALID_REQUEST.type())
                        .put("title", Slug.INVALID_REQUEST.title())
                        .put("status", refused.status());
        return document.put("instance", uri.getRequestUri().getRawPath()).toBuffer();
    }
}
