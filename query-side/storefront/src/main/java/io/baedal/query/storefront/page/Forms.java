package io.baedal.query.storefront.page;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/// What all forms of our pages have in common.
final class Forms {
    private Forms() {}

    /// No other site changes anything for our readers.
    ///
    /// @throws Problem when the form was sent from one
    static void assertFromHere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.of(Slug.INVALID_REQUEST, "This form is sent from another site");
        }
    }

    /// Leads to the page that shows what has changed.
    static <T> RestResponse.ResponseBuilder<T> onward(String address) {
        return RestResponse.ResponseBuilder.<T>create(303)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
