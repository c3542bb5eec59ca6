package io.baedal.command.http;

import io.vertx.ext.web.RoutingContext;

/// The body's bytes, between the reader and the fingerprint.
final class RequestBody {
    private static final String KEY = RequestBody.class.getName();
    private static final byte[] NONE = {};

    private RequestBody() {}

    static void keep(RoutingContext request, byte[] bytes) {
        request.put(KEY, bytes);
    }

    /// Empty when the resource method takes no body.
    static byte[] of(RoutingContext request) {
        byte[] bytes = request.get(KEY);
        return bytes == null ? NONE : bytes;
    }
}
