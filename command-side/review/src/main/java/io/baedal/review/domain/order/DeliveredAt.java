package io.baedal.review.domain.order;

import io.baedal.command.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When an order was handed over, to the millisecond.
public record DeliveredAt(Instant value) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /// @throws InvalidValue `delivered-at-format`
    public static DeliveredAt of(String given) {
        var at = parsed(given);
        if (at == null || at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new InvalidValue(
                    "delivered-at-format",
                    "Not a time of delivery",
                    "A time of delivery is an ISO 8601 instant such as 2026-05-01T12:30:00Z, in this century.");
        }
        return new DeliveredAt(at.truncatedTo(ChronoUnit.MILLIS));
    }

    private static Instant parsed(String given) {
        try {
            return Instant.parse(given);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
