package io.baedal.relay.lag;

import java.time.Duration;
import java.time.Instant;

/// How far announcing is behind the store.
///
/// @param events stored events that aren't announced, counted up to a limit
/// @param oldest when the first of them was stored, or null when there is none
public record Lag(long events, Instant oldest) {
    public static final Lag NONE = new Lag(0, null);

    /// Seconds since the oldest of them was stored. It grows while nothing moves.
    public double seconds(Instant now) {
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0);
    }
}
