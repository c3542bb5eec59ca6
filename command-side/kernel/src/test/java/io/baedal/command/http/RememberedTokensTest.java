package io.baedal.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {
    private static final long EXPIRES = 1_000;

    private Instant now = Instant.ofEpochSecond(EXPIRES - 10);
    private int checks;
    private final RememberedTokens tokens = new RememberedTokens(new Check(), () -> now);

    @Test
    void aValidTokenIsCheckedOnce() throws ParseException {
        var first = tokens.parse("kim", null);
        var second = tokens.parse("kim", null);

        assertThat(second).isSameAs(first);
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void everyTokenSpeaksForItself() throws ParseException {
        assertThat(tokens.parse("kim", null).getSubject()).isEqualTo("kim");
        assertThat(tokens.parse("lee", null).getSubject()).isEqualTo("lee");
    }

    @Test
    void anExpiredOneIsCheckedAgainAndRefused() throws ParseException {
        tokens.parse("kim", null);
        now = Instant.ofEpochSecond(EXPIRES);

        assertThatThrownBy(() -> tokens.parse("kim", null)).isInstanceOf(ParseException.class);
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        now = Instant.ofEpochSecond(EXPIRES);
        assertThatThrownBy(() -> tokens.parse("kim", null)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> tokens.parse("kim", null)).isInstanceOf(ParseException.class);

        assertThat(checks).isEqualTo(2);
    }

    private final class Check extends JWTCallerPrincipalFactory {
        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo authority) throws ParseException {
            checks++;
            if (now.getEpochSecond() >= EXPIRES) {
                throw new ParseException("expired");
            }
            var claims = new JwtClaims();
            claims.setSubject(token);
            claims.setExpirationTime(NumericDate.fromSeconds(EXPIRES));
            return new DefaultJWTCallerPrincipal(token, claims);
        }
    }
}
