package io.baedal.command.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.Set;

/// An issuer of tokens. In tests the service believes a key pair that is made for the run.
public final class Tokens {

    private Tokens() {}

    public static String of(String role, String subject) {
        return claims(role, subject).expiresIn(Duration.ofMinutes(10)).sign();
    }

    public static String expired(String role, String subject) {
        return claims(role, subject)
                .issuedAt(1_000_000_000)
                .expiresAt(1_000_000_600)
                .sign();
    }

    private static JwtClaimsBuilder claims(String role, String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .audience("baedal")
                .subject(subject)
                .groups(Set.of(role));
    }
}
