package io.baedal.local.launcher.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/// Makes development tokens: JSON Web Tokens as an OpenID Connect provider would, signed with RS256. Thread-safe.
public final class TokenMint {

    /// Who says so.
    public static final String ISSUER = "https://issuer.baedal.local";

    /// For whom.
    public static final String AUDIENCE = "baedal";

    /// How long a token lasts unless asked otherwise.
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final SigningKey key;
    private final Clock clock;

    public TokenMint(SigningKey key) {
        this(key, Clock.systemUTC());
    }

    TokenMint(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /// @param subject 1 to 64 letters, digits, `.`, `_` or `-`
    /// @throws IllegalArgumentException if the subject is none, or the token would have ended before it began
    public String mint(Role role, String subject, Duration lifetime) {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("A subject is 1 to 64 letters, digits, '.', '_' or '-': " + subject);
        }
        if (lifetime.isNegative() || lifetime.isZero()) {
            throw new IllegalArgumentException("A token lasts longer than nothing: " + lifetime);
        }
        long now = clock.instant().getEpochSecond();
        String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + key.id() + "\"}";
        String claims = """
                {"iss":"%s","aud":"%s","sub":"%s","upn":"%s","groups":["%s"],"iat":%d,"exp":%d,"jti":"%s"}\
                """.formatted(
                        ISSUER,
                        AUDIENCE,
                        subject,
                        subject,
                        role.group(),
                        now,
                        now + Math.max(1, lifetime.toSeconds()),
                        UUID.randomUUID());
        String content = encode(head) + "." + encode(claims);
        return content + "." + sign(content);
    }

    private String sign(String content) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.key());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static String encode(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
