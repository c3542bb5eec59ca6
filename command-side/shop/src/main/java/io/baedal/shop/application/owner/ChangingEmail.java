package io.baedal.shop.application.owner;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.command.domain.Email;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.application.reservation.Reservations;
import io.baedal.shop.application.reservation.Reserving;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeEmail;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// An owner takes another e-mail address that no other owner has; the former one is free again.
@ApplicationScoped
public class ChangingEmail {

    private final Aggregates<OwnerCommand, Owner, OwnerEvent> owners;
    private final Reservations reservations;
    private final Reserving reserving;

    ChangingEmail(Aggregates<OwnerCommand, Owner, OwnerEvent> owners, Reservations reservations, Reserving reserving) {
        this.owners = owners;
        this.reservations = reservations;
        this.reserving = reserving;
    }

    public Uni<Outcome<Owner>> change(String ownerId, Email email, CommandContext context) {
        return reserving.then(
                ownerId,
                attempt -> reservations.reserve(ownerId, List.of(Claim.on(email)), attempt),
                _ -> owners.handle(ownerId, new ChangeEmail(email), context));
    }
}
