package io.baedal.shop.application.reservation;

import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.Owner.Membership;
import java.time.Instant;
import java.util.UUID;

/// What becomes of a reservation once the owner's stream has been read. The stream is right, always.
public enum Verdict {
    /// The owner has the value.
    CONFIRM,
    /// The owner doesn't have the value, and no command that may still give it to them is under way.
    RELEASE,
    /// A command that relies on it may be under way.
    WAIT;

    /// @param owner read after the reservation was
    /// @param finished the command that has just ended and asks
    /// @param expired commands that reserved before this instant have ended by now, one way or another
    public static Verdict on(Reserved reserved, Owner owner, UUID finished, Instant expired) {
        if (has(owner, reserved.claim())) {
            return CONFIRM;
        }
        return switch (reserved.state()) {
            case CONFIRMED -> RELEASE;
            case PENDING ->
                reserved.attempt().equals(finished) || reserved.reservedAt().isBefore(expired) ? RELEASE : WAIT;
        };
    }

    private static boolean has(Owner owner, Claim claim) {
        return owner.membership() == Membership.ACTIVE
                && switch (claim.kind()) {
                    case BUSINESS_NUMBER -> claim.equals(Claim.on(claim.kind(), owner.businessNumber()));
                    case EMAIL -> claim.equals(Claim.on(claim.kind(), owner.email()));
                    case DEPARTURE -> false;
                };
    }
}
