package io.baedal.shop.application.owner;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.application.reservation.Reservations;
import io.baedal.shop.application.reservation.Reserving;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerCommand.RegisterOwner;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Someone becomes an owner, with a business registration number and an e-mail address that no other owner has.
@ApplicationScoped
public class RegisteringOwner {

    private final Aggregates<OwnerCommand, Owner, OwnerEvent> owners;
    private final Reservations reservations;
    private final Reserving reserving;

    RegisteringOwner(
            Aggregates<OwnerCommand, Owner, OwnerEvent> owners, Reservations reservations, Reserving reserving) {
        this.owners = owners;
        this.reservations = reservations;
        this.reserving = reserving;
    }

    public Uni<Outcome<Owner>> register(RegisterOwner command, CommandContext context) {
        var claims = List.of(Claim.on(command.businessNumber()), Claim.on(command.email()));
        return reserving.then(
                command.ownerId(),
                attempt -> reservations.reserve(command.ownerId(), claims, attempt),
                _ -> owners.handle(command.ownerId(), command, context));
    }
}
