package io.baedal.projections.cli.status;

import io.baedal.projections.versions.Keeper;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// A projector that keeps a version.
///
/// @param instance its name
/// @param state the state of its projection, as of its last sign of life
/// @param silentSeconds how long ago that was
/// @param alive whether that is recent enough to count
public record KeeperStatus(String instance, String state, double silentSeconds, boolean alive) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static KeeperStatus of(Keeper keeper, Instant now) {
        var silent = Duration.between(keeper.at(), now);
        return new KeeperStatus(
                keeper.instance(),
                keeper.state(),
                Math.max(0, silent.toMillis() / 1000.0),
                silent.compareTo(PATIENCE) < 0);
    }

    /// Its state for people.
    String words() {
        return state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
