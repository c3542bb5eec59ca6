package io.baedal.edge;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// A backend, the address of one that is away, and an issuer of tokens.
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    private Backend backend;

    @Override
    public Map<String, String> start() {
        backend = new Backend();
        return Map.of(
                "baedal.edge.routes",
                "src/test/resources/test-routes.yaml",
                "baedal.edge.backends.present",
                backend.address(),
                "baedal.edge.backends.away",
                "http://127.0.0.1:" + freePort(),
                "baedal.edge.timeout",
                "10s");
    }

    @Override
    public void stop() {
        backend.close();
    }

    static String token(String subject) {
        return claims(subject).sign();
    }

    static JwtClaimsBuilder claims(String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .subject(subject)
                .audience("baedal")
                .groups("owner")
                .expiresIn(Duration.ofMinutes(5));
    }

    static String signed(JwtClaimsBuilder claims) {
        return claims.sign();
    }

    static String signedByAnother(JwtClaimsBuilder claims) {
        return claims.sign(anotherKey().getPrivate());
    }

    static Instant past() {
        return Instant.now().minus(Duration.ofHours(1));
    }

    private static KeyPair anotherKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
