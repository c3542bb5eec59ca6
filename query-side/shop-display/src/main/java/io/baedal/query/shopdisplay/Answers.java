package io.baedal.query.shopdisplay;

import io.baedal.query.answer.ConditionalAnswer;
import io.baedal.query.freshness.Demand;
import io.baedal.query.version.ActiveVersion;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// What all answers of this service have in common.
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
        return ConditionalAnswer.of(request, demand, tag, REVALIDATE, body);
    }
}
