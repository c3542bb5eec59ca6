package io.baedal.shop.application.reservation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.domain.Email;
import io.baedal.shop.application.reservation.Reserved.State;
import io.baedal.shop.domain.owner.BusinessNumber;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.Owner.Membership;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant EXPIRED = NOW.minusSeconds(120);
    private static final UUID MINE = UUID.randomUUID();
    private static final UUID ANOTHERS = UUID.randomUUID();

    private static final Claim NUMBER = Claim.on(BusinessNumber.of("1208147521"));
    private static final Claim EMAIL = Claim.on(Email.of("kim@example.com"));
    private static final Owner KIM =
            new Owner(Membership.ACTIVE, "kim", "1208147521", "kim@example.com", "김배달", "010-1234-5678");
    private static final Owner GONE = new Owner(Membership.LEFT, "kim", null, null, null, null);

    private static Verdict verdict(Claim claim, State state, UUID attempt, Instant at, Owner owner) {
        return Verdict.on(new Reserved(claim, state, attempt, at, 0), owner, MINE, EXPIRED);
    }

    @Test
    void whatTheStreamHasIsConfirmedWhoeverReservedIt() {
        assertEquals(Verdict.CONFIRM, verdict(NUMBER, State.PENDING, MINE, NOW, KIM));
        assertEquals(Verdict.CONFIRM, verdict(EMAIL, State.PENDING, ANOTHERS, NOW, KIM));
        assertEquals(Verdict.CONFIRM, verdict(EMAIL, State.CONFIRMED, ANOTHERS, NOW, KIM));
    }

    @Test
    void whatTheStreamHasNotIsReleasedWhenItsCommandHasEnded() {
        assertEquals(Verdict.RELEASE, verdict(NUMBER, State.PENDING, MINE, NOW, Owner.NOBODY));
        assertEquals(
                Verdict.RELEASE, verdict(Claim.on(Email.of("x@example.com")), State.CONFIRMED, ANOTHERS, NOW, KIM));
        assertEquals(Verdict.RELEASE, verdict(NUMBER, State.CONFIRMED, ANOTHERS, NOW, GONE));
    }

    @Test
    void anothersCommandHasItsTime() {
        assertEquals(Verdict.WAIT, verdict(NUMBER, State.PENDING, ANOTHERS, NOW, Owner.NOBODY));
        assertEquals(Verdict.RELEASE, verdict(NUMBER, State.PENDING, ANOTHERS, EXPIRED.minusMillis(1), Owner.NOBODY));
    }

    @Test
    void aDepartureEndsWithItsCommand() {
        var departure = Claim.onDepartureOf("kim");

        assertEquals(Verdict.RELEASE, verdict(departure, State.PENDING, MINE, NOW, KIM));
        assertEquals(Verdict.WAIT, verdict(departure, State.PENDING, ANOTHERS, NOW, KIM));
    }

    @Test
    void aClaimSaysNothingOfItsValue() {
        assertEquals(64, EMAIL.digest().length());
        assertEquals(EMAIL, Claim.on(Email.of("KIM@example.com")));
    }
}
