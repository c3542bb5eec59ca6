package io.baedal.query.favourites;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/// A token issuer for the length of a test run.
public final class Tokens implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "https://issuer.baedal.local";

    static String of(String role, String subject) {
        return Jwt.issuer(ISSUER)
                .audience("baedal")
                .subject(subject)
                .groups(role)
                .sign();
    }

    static String expired(String role, String subject) {
        return Jwt.issuer(ISSUER)
                .audience("baedal")
                .subject(subject)
                .groups(role)
                .expiresAt(Instant.now().minusSeconds(3_600))
                .sign();
    }

    static RequestSpecification as(String role, String subject) {
        return RestAssured.given().auth().oauth2(of(role, subject));
    }

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return Map.of(
                    "mp.jwt.verify.publickey",
                    pem("PUBLIC KEY", pair.getPublic()),
                    "smallrye.jwt.sign.key",
                    pem("PRIVATE KEY", pair.getPrivate()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String pem(String what, Key key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }

    @Override
    public void stop() {}
}
