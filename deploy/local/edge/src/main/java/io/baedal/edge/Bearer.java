package io.baedal.edge;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/// Reads the token of a request.
final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    static Optional<String> token(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
