package io.baedal.local.launcher.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTokensTest {

    private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

    @TempDir
    Path checkout;

    private Home home;
    private Instant now = MORNING;
    private ServiceTokens tokens;

    @BeforeEach
    void open() {
        home = Home.of(checkout, Map.of());
        var clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        tokens = new ServiceTokens(home, List.of("ad", "review"), clock);
    }

    @Test
    void eachServiceHasItsOwnThatNobodyElseReads() throws Exception {
        tokens.renew();

        assertThat(read("ad")).isNotEqualTo(read("review"));
        var permissions = Files.getPosixFilePermissions(ServiceTokens.file(home, "ad"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void itIsRenewedLongBeforeItEnds() throws Exception {
        tokens.renew();
        var first = read("ad");

        now = MORNING.plus(Duration.ofMinutes(30));
        tokens.renew();
        assertThat(read("ad")).isEqualTo(first);

        now = MORNING.plus(Duration.ofMinutes(61));
        tokens.renew();
        assertThat(read("ad")).isNotEqualTo(first);
    }

    @Test
    void oneThatIsLostIsMadeAgain() throws Exception {
        tokens.renew();
        Files.delete(ServiceTokens.file(home, "review"));

        tokens.renew();

        assertThat(read("review")).isNotBlank();
    }

    private String read(String service) throws Exception {
        return Files.readString(ServiceTokens.file(home, service));
    }
}
