package io.baedal.edge;

import java.util.UUID;
import java.util.regex.Pattern;

/// The id under which a request is found in every log.
final class RequestId {

    /// The header that carries it, in and out.
    static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /// What the client sent, if it can stand in a log; else a new one.
    static String of(String sent) {
        return sent != null && SANE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
