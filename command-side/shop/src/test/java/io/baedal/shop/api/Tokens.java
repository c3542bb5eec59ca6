package io.baedal.shop.api;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/// An issuer with a key of its own for every run.
final class Tokens {

    private static final String KEYS = "baedal.test.keys";

    private Tokens() {}

    static String of(String role, String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .audience("baedal")
                .subject(subject)
                .groups(Set.of(role))
                .expiresIn(Duration.ofMinutes(10))
                .sign(keys().getPrivate());
    }

    static String expired(String role, String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .audience("baedal")
                .subject(subject)
                .groups(Set.of(role))
                .issuedAt(1_000_000_000)
                .expiresAt(1_000_000_600)
                .sign(keys().getPrivate());
    }

    static Path publicKeyFile(Path folder) throws IOException {
        var encoded = Base64.getMimeEncoder().encodeToString(keys().getPublic().getEncoded());
        return Files.writeString(
                folder.resolve("issuer.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
    }

    /// The one pair of this JVM, whichever class loader asks.
    private static KeyPair keys() {
        return (KeyPair) System.getProperties().computeIfAbsent(KEYS, ignored -> generate());
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
