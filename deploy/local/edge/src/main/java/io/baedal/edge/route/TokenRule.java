package io.baedal.edge.route;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;
import java.util.Set;

/// Which requests of a route need a valid token: the annotation `baedal.io/require-token`.
public enum TokenRule {
    NEVER,
    COMMANDS,
    ALWAYS;

    /// The annotation's name.
    public static final String ANNOTATION = "baedal.io/require-token";

    private static final Set<HttpMethod> QUERIES = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static TokenRule of(String text) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnusableRoutes(ANNOTATION + " is never, commands or always, not \"" + text + "\"");
        }
    }

    /// Whether a request with this method needs a token.
    public boolean asksFor(HttpMethod method) {
        return this == ALWAYS || this == COMMANDS && !QUERIES.contains(method);
    }
}
