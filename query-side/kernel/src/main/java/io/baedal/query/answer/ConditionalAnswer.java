package io.baedal.query.answer;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.IfNoneMatch;
import io.baedal.query.freshness.WaitPreference;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// Builds successful answers: 200 with the bytes, or 304 when the client has them.
public final class ConditionalAnswer {
    private ConditionalAnswer() {}

    /// @param tag the answer's entity tag, with its quotes
    /// @param cacheControl what caches may do with it
    /// @param body JSON, made only where it is sent
    public static RestResponse.ResponseBuilder<Buffer> of(
            HttpServerRequest request, Demand demand, String tag, String cacheControl, Supplier<Buffer> body) {
        var answer = IfNoneMatch.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
                ? RestResponse.ResponseBuilder.<Buffer>notModified()
                : ok(body.get());
        answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, cacheControl);
        demand.preference().ifPresent(wait -> answer.header(WaitPreference.APPLIED, wait.applied()));
        return answer;
    }

    /// Names the length itself, so that HEAD tells it, too.
    private static RestResponse.ResponseBuilder<Buffer> ok(Buffer body) {
        return RestResponse.ResponseBuilder.ok(body, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LENGTH, body.length());
    }
}
