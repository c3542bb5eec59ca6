package io.baedal.shop.api;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/// An issuer with a key of its own for every run.
final class Tokens {

    private static final String PRIVATE = "baedal.test.private-key";
    private static final String PUBLIC = "baedal.test.public-key";

    private Tokens() {}

    static String of(String role, String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .audience("baedal")
                .subject(subject)
                .groups(Set.of(role))
                .expiresIn(Duration.ofMinutes(10))
                .sign(key());
    }

    static String expired(String role, String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .audience("baedal")
                .subject(subject)
                .groups(Set.of(role))
                .issuedAt(1_000_000_000)
                .expiresAt(1_000_000_600)
                .sign(key());
    }

    static Path publicKeyFile(Path folder) throws IOException {
        var encoded = System.getProperty(PUBLIC);
        if (encoded == null) {
            encoded = generate();
        }
        return Files.writeString(
                folder.resolve("issuer.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
    }

    /// One pair for this JVM, whichever class loader asks; kept as text because system properties must be.
    private static String generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var encoder = Base64.getMimeEncoder();
            System.setProperty(PRIVATE, encoder.encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, encoder.encodeToString(pair.getPublic().getEncoded()));
            return System.getProperty(PUBLIC);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static PrivateKey key() {
        try {
            var encoded = Base64.getMimeDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
