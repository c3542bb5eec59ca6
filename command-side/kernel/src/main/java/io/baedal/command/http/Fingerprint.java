package io.baedal.command.http;

import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of method, path and body, byte for byte: the same command written otherwise counts as another one.
final class Fingerprint {
    private Fingerprint() {}

    static String of(RoutingContext request) {
        var hash = sha256();
        hash.update(
                (request.request().method() + "\n" + request.normalizedPath() + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash.digest(RequestBody.of(request)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
