package io.baedal.query.storefront.rest;

import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.source.Drawn;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/// Builds the answers: always 200, with what there is to say of their state.
final class Answers {
    private static final String DEGRADED = "Baedal-Degraded";

    private Answers() {}

    static <P> RestResponse<Drawn<P>> of(Drawn<P> drawn, Visitor visitor) {
        var answer = RestResponse.ResponseBuilder.ok(drawn)
                .header(HttpHeaders.CACHE_CONTROL, visitor.isCustomer() ? "private, no-cache" : "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (!drawn.degraded().isEmpty()) {
            answer.header(DEGRADED, String.join(", ", drawn.degraded()));
        }
        drawn.condition().age().ifPresent(age -> answer.header("Age", age.toSeconds()));
        return answer.build();
    }
}
