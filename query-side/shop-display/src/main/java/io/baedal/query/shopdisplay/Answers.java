package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.IfNoneMatch;
import io.baedal.query.freshness.WaitPreference;
import io.baedal.query.version.ActiveVersion;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// Builds successful answers: 200 with the bytes, or 304 when the client has them.
final class Answers {
    /// May be stored, but must be asked about before each use.
    private static final String REVALIDATE = "no-cache";

    private Answers() {}

    /// Names the version that an answer is read from, in whatever is answered.
    static void name(int version, HttpServerRequest request) {
        request.response().putHeader(ActiveVersion.HEADER, Integer.toString(version));
    }

    static RestResponse.ResponseBuilder<Buffer> conditional(
            HttpServerRequest request, Demand demand, String tag, Supplier<Buffer> body) {
        var answer = IfNoneMatch.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
                ? RestResponse.ResponseBuilder.<Buffer>notModified()
                : ok(body.get());
        answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        demand.preference().ifPresent(wait -> answer.header(WaitPreference.APPLIED, wait.applied()));
        return answer;
    }

    /// Names the length itself, so that HEAD tells it, too.
    private static RestResponse.ResponseBuilder<Buffer> ok(Buffer body) {
        return RestResponse.ResponseBuilder.ok(body, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LENGTH, body.length());
    }
}
