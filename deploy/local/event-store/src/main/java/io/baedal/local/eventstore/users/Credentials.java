package io.baedal.local.eventstore.users;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// What a client says it is.
public record Credentials(String name, String password) {

    private static final String SCHEME = "Basic ";

    /// Reads the value of an `authorization` header; empty if it is not of the basic scheme.
    public static Optional<Credentials> basic(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String text = new String(decoded, StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Keeps the password out of logs.
    @Override
    public String toString() {
        return "Credentials[name=" + name + "]";
    }
}
