package io.baedal.democity.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// Tokens signed here with a development issuer's key.
public final class SignedTokens implements TokenSource {
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SigningKey key;
    private final String keyId;
    private final String issuer;
    private final String audience;

    /// @param keyFile a private key in PEM (PKCS #8): RSA, or elliptic on P-256
    /// @param keyId the `kid` of the tokens, or null for none
    /// @throws NoToken when the key can't be read
    public SignedTokens(Path keyFile, String keyId, String issuer, String audience) {
        this.key = SigningKey.read(keyFile);
        this.keyId = keyId;
        this.issuer = issuer;
        this.audience = audience;
    }

    @Override
    public String token(String role, String subject) {
        var content = part(header()) + "." + part(claims(role, subject, Instant.now()));
        return content + "." + BASE64.encodeToString(key.sign(content.getBytes(UTF_8)));
    }

    private ObjectNode header() {
        var header = JSON.createObjectNode().put("alg", key.algorithm()).put("typ", "JWT");
        return keyId == null ? header : header.put("kid", keyId);
    }

    private ObjectNode claims(String role, String subject, Instant now) {
        var claims = JSON.createObjectNode()
                .put("iss", issuer)
                .put("aud", audience)
                .put("sub", subject)
                .put("upn", subject)
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(GOOD_FOR).getEpochSecond());
        claims.putArray("groups").add(role);
        return claims;
    }

    private static String part(ObjectNode json) {
        return BASE64.encodeToString(json.toString().getBytes(UTF_8));
    }
}
