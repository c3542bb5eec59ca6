package io.baedal.shop.application.reservation;

import java.time.Instant;
import java.util.UUID;

/// A claim as it stands in the book of reservations.
///
/// @param state pending until the owner's stream has been asked
/// @param attempt the command that made it pending; no command's when several share it
/// @param version changes with every change of the row
public record Reserved(Claim claim, State state, UUID attempt, Instant reservedAt, long version) {

    public enum State {
        PENDING,
        CONFIRMED
    }
}
