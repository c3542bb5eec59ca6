package io.baedal.query.storefront.page;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A page's own address.
final class Address {
    private Address() {}

    /// The path and what is asked, all but one parameter.
    static String without(String parameter, HttpServerRequest request) {
        var query = request.query();
        if (query == null || query.isEmpty()) {
            return request.path();
        }
        var left = Arrays.stream(query.split("&"))
                .filter(part -> !part.equals(parameter) && !part.startsWith(parameter + "="))
                .collect(Collectors.joining("&"));
        return left.isEmpty() ? request.path() : request.path() + "?" + left;
    }
}
