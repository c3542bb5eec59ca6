package io.baedal.democity.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/// The private key of a development issuer and what it signs with.
///
/// @param algorithm as tokens name it: RS256 or ES256
record SigningKey(PrivateKey key, String algorithm) {

    /// Reads an RSA or a P-256 key from a PEM file (PKCS #8, `BEGIN PRIVATE KEY`).
    static SigningKey read(Path file) {
        try {
            var pem = Files.readString(file);
            var base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return rsaOrElliptic(encoded);
        } catch (IOException unreadable) {
            throw new NoToken("Can't read the signing key " + file, unreadable);
        } catch (IllegalArgumentException | GeneralSecurityException malformed) {
            throw new NoToken(file + " holds no RSA or P-256 private key in PEM (PKCS #8)", malformed);
        }
    }

    private static SigningKey rsaOrElliptic(PKCS8EncodedKeySpec encoded) throws GeneralSecurityException {
        try {
            return new SigningKey(KeyFactory.getInstance("RSA").generatePrivate(encoded), "RS256");
        } catch (GeneralSecurityException notRsa) {
            return new SigningKey(KeyFactory.getInstance("EC").generatePrivate(encoded), "ES256");
        }
    }

    byte[] sign(byte[] content) {
        try {
            var signature =
                    Signature.getInstance(algorithm.equals("RS256") ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new NoToken("The signing key can't sign", unusable);
        }
    }
}
