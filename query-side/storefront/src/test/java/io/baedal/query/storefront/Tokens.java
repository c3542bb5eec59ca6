package io.baedal.query.storefront;

import io.smallrye.jwt.build.Jwt;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/// A token issuer for the length of a test run.
public final class Tokens {
    private Tokens() {}

    /// A token that the service believes.
    public static String of(String role, String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .audience("baedal")
                .subject(subject)
                .groups(role)
                .sign();
    }

    static Map<String, String> newKeys() {
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
}
