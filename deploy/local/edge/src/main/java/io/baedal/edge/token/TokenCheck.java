package io.baedal.edge.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baedal.edge.EdgeSettings;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Checks tokens: signature, expiry, issuer, audience. A token that was valid is remembered for a while.
///
/// Thread-safe. The check itself may read keys and runs on a worker thread; what is remembered answers at once.
@Singleton
public class TokenCheck {

    private final JWTParser parser;
    private final Vertx vertx;
    private final Duration rememberedFor;
    private final Cache<String, Valid> valid;

    private record Valid(String subject, Instant until) {}

    TokenCheck(JWTParser parser, Vertx vertx, EdgeSettings settings) {
        this.parser = parser;
        this.vertx = vertx;
        this.rememberedFor = settings.tokens().rememberedFor();
        this.valid = Caffeine.newBuilder()
                .maximumSize(settings.tokens().remembered())
                .expireAfterWrite(rememberedFor)
                .build();
    }

    /// The subject of a token that was checked a short while ago.
    public Optional<String> remembered(String token) {
        return Optional.ofNullable(valid.getIfPresent(token))
                .filter(known -> Instant.now().isBefore(known.until()))
                .map(Valid::subject);
    }

    /// The subject of a token; fails if the token isn't valid.
    public Future<String> subject(String token) {
        return vertx.executeBlocking(() -> check(token), false);
    }

    private String check(String token) throws Exception {
        JsonWebToken jwt = parser.parse(token);
        if (jwt.getSubject() == null) {
            throw new IllegalArgumentException("The token has no subject");
        }
        valid.put(token, new Valid(jwt.getSubject(), Instant.ofEpochSecond(jwt.getExpirationTime())));
        return jwt.getSubject();
    }
}
