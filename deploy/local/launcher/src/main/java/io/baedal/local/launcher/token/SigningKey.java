package io.baedal.local.launcher.token;

import io.baedal.local.launcher.home.PrivateFile;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// The development issuer's RSA key: private in `signing-key.pem`, public in `jwks.json` beside it.
///
/// RSA, for its signatures are checked in every service on every command, and checking one is cheap.
public final class SigningKey {

    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final RSAPrivateCrtKey key;

    private SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    public static Path privateFile(Path secrets) {
        return secrets.resolve("signing-key.pem");
    }

    public static Path publicFile(Path secrets) {
        return secrets.resolve("jwks.json");
    }

    /// The key in the folder, made at the first call.
    ///
    /// @throws IOException if the folder can't be used or what it holds is no key
    public static SigningKey in(Path secrets) throws IOException {
        Path file = privateFile(secrets);
        if (!Files.exists(file)) {
            PrivateFile.write(file, pem(generate()));
        }
        SigningKey key = read(file);
        if (!Files.exists(publicFile(secrets))) {
            PrivateFile.write(publicFile(secrets), key.jwks());
        }
        return key;
    }

    /// Reads a private key from a PEM file (PKCS #8).
    public static SigningKey read(Path file) throws IOException {
        String body = Files.readString(file).replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
            return new SigningKey(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException wrong) {
            throw new IOException("Not an RSA key in PEM form: " + file, wrong);
        }
    }

    /// Names the key in tokens, and is derived from it.
    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(unsigned(key.getModulus()));
            return URL.encodeToString(Arrays.copyOf(hash, 12));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// The public half as a JSON Web Key Set.
    public String jwks() {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}
                """.formatted(id(), number(key.getModulus()), number(key.getPublicExponent()));
    }

    RSAPrivateCrtKey key() {
        return key;
    }

    private static String number(BigInteger number) {
        return URL.encodeToString(unsigned(number));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String pem(RSAPrivateCrtKey key) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return BEGIN + "\n" + lines.encodeToString(key.getEncoded()) + "\n" + END + "\n";
    }

    private static RSAPrivateCrtKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
