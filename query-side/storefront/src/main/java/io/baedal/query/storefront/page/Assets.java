package io.baedal.query.storefront.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Style and script: pages name the version of their contents, so that browsers may keep them for long.
@Singleton
final class Assets {
    private static final List<String> VERSIONED = List.of("storefront.css", "live.js");

    private final String version;

    Assets() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : VERSIONED) {
                digest.update(bytes("META-INF/resources/store/assets/" + name));
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String name) {
        try (var asset = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (asset == null) {
                throw new IllegalStateException("The asset " + name + " is missing");
            }
            return asset.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String version() {
        return version;
    }
}
