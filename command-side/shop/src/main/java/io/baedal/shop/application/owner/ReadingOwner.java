package io.baedal.shop.application.owner;

import io.baedal.command.Aggregates;
import io.baedal.command.Loaded;
import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// An owner's account as it is now: for that owner, for operators and for other services.
@ApplicationScoped
public class ReadingOwner {

    private final Aggregates<OwnerCommand, Owner, OwnerEvent> owners;

    ReadingOwner(Aggregates<OwnerCommand, Owner, OwnerEvent> owners) {
        this.owners = owners;
    }

    /// Fails with a refusal when it is another owner's account, when there is none, and when that owner has left.
    public Uni<Loaded<Owner>> owner(String ownerId, Actor reader) {
        if (Role.OWNER.equals(reader.role()) && !reader.id().equals(ownerId)) {
            return Uni.createFrom().failure(new OwnerRefusal.NotYourAccount());
        }
        return owners.load(ownerId).invoke(owner -> owner.state().assertActive());
    }
}
