package io.baedal.local.launcher.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tokens, checked by the library that the services check them with.
class TokenMintTest {

    @TempDir
    Path folder;

    private Path secrets;
    private SigningKey key;

    @BeforeEach
    void makeKey() throws Exception {
        secrets = folder.resolve("secrets");
        key = SigningKey.in(secrets);
    }

    @Test
    void servicesBelieveIt() throws Exception {
        String token = new TokenMint(key).mint(Role.OWNER, "owner-7", TokenMint.LIFETIME);
        JsonWebToken believed = parser().parse(token);
        assertThat(believed.getSubject()).isEqualTo("owner-7");
        assertThat(believed.getName()).isEqualTo("owner-7");
        assertThat(believed.getGroups()).containsExactly("owner");
        assertThat(believed.getExpirationTime() - believed.getIssuedAtTime()).isEqualTo(12 * 60 * 60);
    }

    @Test
    void servicesDoNotBelieveAnotherKeyOrATokenThatHasEnded() throws Exception {
        String foreign =
                new TokenMint(SigningKey.in(folder.resolve("other"))).mint(Role.OWNER, "owner-7", TokenMint.LIFETIME);
        assertThatThrownBy(() -> parser().parse(foreign)).isInstanceOf(ParseException.class);
        Clock yesterday = Clock.fixed(Instant.now().minus(Duration.ofDays(1)), ZoneOffset.UTC);
        String ended = new TokenMint(key, yesterday).mint(Role.OWNER, "owner-7", Duration.ofHours(1));
        assertThatThrownBy(() -> parser().parse(ended)).isInstanceOf(ParseException.class);
    }

    @Test
    void theKeyStaysTheSameAndIsItsOwnersSecret() throws Exception {
        assertThat(SigningKey.in(secrets).id()).isEqualTo(key.id());
        for (Path file : new Path[] {SigningKey.privateFile(secrets), SigningKey.publicFile(secrets)}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aSubjectIsPlain() {
        var mint = new TokenMint(key);
        assertThatThrownBy(() -> mint.mint(Role.OWNER, "o\",\"groups\":[\"operator\"]", TokenMint.LIFETIME))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mint.mint(Role.OWNER, "", TokenMint.LIFETIME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DefaultJWTParser parser() {
        var context =
                new JWTAuthContextInfo(SigningKey.publicFile(secrets).toUri().toString(), TokenMint.ISSUER);
        context.setExpectedAudience(Set.of(TokenMint.AUDIENCE));
        return new DefaultJWTParser(context);
    }
}
