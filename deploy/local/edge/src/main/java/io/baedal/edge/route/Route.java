package io.baedal.edge.route;

import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// One way from a path (and perhaps a method) to a backend.
///
/// @param name the name of the HTTPRoute it comes from
/// @param exact whether the path must be equal; else it is a prefix of whole segments
/// @param path the path or prefix, without a slash at the end
/// @param method the method it is for, or empty for all
/// @param replacement what stands in place of the prefix at the backend, or empty to leave the path as it is
/// @param backend where requests go
/// @param timeout how long the backend may take to answer, or empty for the edge's own limit
/// @param tokens which requests need a token
public record Route(
        String name,
        boolean exact,
        String path,
        Optional<HttpMethod> method,
        Optional<String> replacement,
        URI backend,
        Optional<Duration> timeout,
        TokenRule tokens) {

    boolean matchesPath(String requested) {
        if (exact) {
            return requested.equals(path);
        }
        return requested.startsWith(path)
                && (requested.length() == path.length() || requested.charAt(path.length()) == '/');
    }

    boolean matches(HttpMethod requestedMethod, String requested) {
        return matchesPath(requested) && method.map(requestedMethod::equals).orElse(true);
    }

    /// The path that the backend is asked for.
    public String rewritten(String requested) {
        if (replacement.isEmpty()) {
            return requested;
        }
        String rewritten = replacement.get() + requested.substring(path.length());
        return rewritten.isEmpty() ? "/" : rewritten;
    }
}
