package io.baedal.shop.adapter.out.reservations;

import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.application.reservation.Reserved;
import io.baedal.shop.application.reservation.Reserved.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A reserved value and who it is reserved for.
@Entity
@Table(name = "reservation")
class ReservationRow {

    @Id
    String digest;

    @Enumerated(EnumType.STRING)
    Claim.Kind kind;

    @Column(name = "owner_id")
    String ownerId;

    @Enumerated(EnumType.STRING)
    State state;

    UUID attempt;

    @Column(name = "reserved_at")
    Instant reservedAt;

    @Version
    long version;

    protected ReservationRow() {}

    /// Another command of the same owner relies on the value. If one does already, neither may release it alone.
    void reserveAgain(UUID attempt, Instant now) {
        this.attempt = state == State.PENDING ? UUID.randomUUID() : attempt;
        this.state = State.PENDING;
        this.reservedAt = now;
    }

    Reserved reserved() {
        return new Reserved(new Claim(kind, digest), state, attempt, reservedAt, version);
    }
}
