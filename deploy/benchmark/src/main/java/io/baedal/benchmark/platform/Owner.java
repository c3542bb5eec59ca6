package io.baedal.benchmark.platform;

import io.baedal.local.launcher.token.Role;
import io.baedal.local.launcher.token.SigningKey;
import io.baedal.local.launcher.token.TokenMint;
import java.io.IOException;
import java.time.Duration;

/// The shop owner in whose name the benchmarks send commands.
public final class Owner {
    public static final String ID = "benchmark-owner";

    private Owner() {}

    public static String token(Site site) throws IOException {
        return new TokenMint(SigningKey.read(site.signingKey())).mint(Role.OWNER, ID, Duration.ofHours(4));
    }
}
