package io.baedal.edge.forward;

import io.vertx.core.MultiMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Copies what is meant for the other end, leaving out what belongs to one connection (RFC 9110, section 7.6.1).
final class Headers {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /// What a client may claim of itself and nobody can believe; the edge says it anew.
    private static final Set<String> SAID_ANEW = Set.of(
            "host",
            "expect",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-proto",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-real-ip",
            "x-request-id");

    private Headers() {}

    static void copyRequest(MultiMap from, MultiMap to) {
        copy(from, to, SAID_ANEW);
    }

    static void copyResponse(MultiMap from, MultiMap to) {
        copy(from, to, Set.of("x-request-id"));
    }

    private static void copy(MultiMap from, MultiMap to, Set<String> others) {
        Set<String> left = new HashSet<>(OF_ONE_CONNECTION);
        left.addAll(others);
        for (String connection : from.getAll("Connection")) {
            for (String name : connection.split(",")) {
                left.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        from.forEach((name, value) -> {
            if (!left.contains(name.toLowerCase(Locale.ROOT))) {
                to.add(name, value);
            }
        });
    }
}
