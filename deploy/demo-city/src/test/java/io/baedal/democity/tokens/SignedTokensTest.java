package io.baedal.democity.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedTokensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"RSA, 2048, RS256, SHA256withRSA", "EC, 256, ES256, SHA256withECDSAinP1363Format"})
    void canBeCheckedWithThePublicKey(String kind, int size, String algorithm, String signing) throws Exception {
        var keys = keys(kind, size);

        var token = new SignedTokens(file(keys), "k1", "https://issuer", "baedal").token("owner", "demo-owner-001");
        var parts = token.split("\\.");
        var header = new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts[0]));
        var claims = new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        var signature = Signature.getInstance(signing);
        signature.initVerify(keys.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(header.path("alg").asText()).isEqualTo(algorithm);
        assertThat(header.path("kid").asText()).isEqualTo("k1");
        assertThat(claims.path("sub").asText()).isEqualTo("demo-owner-001");
        assertThat(claims.path("iss").asText()).isEqualTo("https://issuer");
        assertThat(claims.path("groups").path(0).asText()).isEqualTo("owner");
        assertThat(claims.path("exp").asLong()).isGreaterThan(claims.path("iat").asLong());
    }

    @Test
    void anythingElseIsNoKey() throws IOException {
        var file = Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");

        assertThatExceptionOfType(NoToken.class)
                .isThrownBy(() -> new SignedTokens(file, null, "i", "a"))
                .withMessageContaining("holds no RSA or P-256 private key");
        assertThatExceptionOfType(NoToken.class)
                .isThrownBy(() -> new SignedTokens(folder.resolve("none"), null, "i", "a"))
                .withMessageContaining("Can't read");
    }

    private Path file(KeyPair keys) throws IOException {
        var base64 = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    private static KeyPair keys(String kind, int size) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(size);
        return generator.generateKeyPair();
    }
}
