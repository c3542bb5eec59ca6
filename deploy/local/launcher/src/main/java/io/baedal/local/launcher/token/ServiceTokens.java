package io.baedal.local.launcher.token;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The tokens that services show to each other, each in a file of its own that is written anew long before the token
/// ends, as a cluster does with projected tokens.
public final class ServiceTokens {

    private static final Duration RENEW_AFTER = TokenMint.LIFETIME.dividedBy(12);

    private final Home home;
    private final List<String> services;
    private final Clock clock;
    private Instant renewed = Instant.MIN;

    /// @param services whose files these are: the parts' names
    public ServiceTokens(Home home, List<String> services, Clock clock) {
        this.home = home;
        this.services = List.copyOf(services);
        this.clock = clock;
    }

    /// Where the token of a service is.
    public static Path file(Home home, String service) {
        return home.secrets().resolve("service-" + service + ".token");
    }

    /// Writes all of them, unless they were written a short while ago.
    public void renew() throws IOException {
        var now = clock.instant();
        if (renewed.isAfter(now.minus(RENEW_AFTER)) && services.stream().allMatch(this::isThere)) {
            return;
        }
        var mint = new TokenMint(SigningKey.in(home.secrets()), clock);
        for (var service : services) {
            PrivateFile.write(file(home, service), mint.mint(Role.SERVICE, service, TokenMint.LIFETIME) + "\n");
        }
        renewed = now;
    }

    private boolean isThere(String service) {
        return Files.exists(file(home, service));
    }
}
