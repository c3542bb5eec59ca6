package io.baedal.projections.operations.verify;

import java.time.Duration;

/// How documents are verified.
///
/// @param throttle events to read a second at most, 0 for as many as there come
/// @param patience how long the event store may be silent while its log is read
/// @param memoryBytes what the parts that are folded at the same time may take, about; a view that needs more is
/// verified in several passes over the log
public record VerifySettings(double throttle, Duration patience, long memoryBytes) {
    /// What fits most views.
    public static VerifySettings standard() {
        return new VerifySettings(0, Duration.ofSeconds(30), 256_000_000);
    }
}
