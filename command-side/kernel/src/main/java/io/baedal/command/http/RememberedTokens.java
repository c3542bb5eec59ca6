package io.baedal.command.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/// Remembers tokens that were found valid, for a minute and never past their expiry: a client sends the same one with
/// each command, and checking its signature costs more than deciding. A token that is not valid is checked each time.
///
/// Bounded. Thread-safe.
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedTokens extends JWTCallerPrincipalFactory {
    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final JWTCallerPrincipalFactory check;
    private final InstantSource clock;
    private final Cache<String, JWTCallerPrincipal> valid =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    @Inject
    RememberedTokens() {
        this(new DefaultJWTCallerPrincipalFactory(), InstantSource.system());
    }

    RememberedTokens(JWTCallerPrincipalFactory check, InstantSource clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo authority) throws ParseException {
        var known = valid.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        var principal = check.parse(token, authority);
        valid.put(token, principal);
        return principal;
    }
}
