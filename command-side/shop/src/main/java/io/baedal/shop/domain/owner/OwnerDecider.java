package io.baedal.shop.domain.owner;

import io.baedal.command.domain.Decider;
import io.baedal.events.owner.OwnerEmailChanged;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.owner.OwnerLeft;
import io.baedal.events.owner.OwnerProfileChanged;
import io.baedal.events.owner.OwnerRegistered;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeEmail;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeProfile;
import io.baedal.shop.domain.owner.OwnerCommand.Leave;
import io.baedal.shop.domain.owner.OwnerCommand.RegisterOwner;
import java.util.List;

/// The rules of an owner's account. A command that changes nothing succeeds without an event.
public final class OwnerDecider implements Decider<OwnerCommand, Owner, OwnerEvent> {

    @Override
    public Owner initial() {
        return Owner.NOBODY;
    }

    @Override
    public List<OwnerEvent> decide(OwnerCommand command, Owner owner) {
        return switch (command) {
            case RegisterOwner c -> register(c, owner);
            case ChangeProfile c -> changeProfile(c, owner.assertActive());
            case ChangeEmail c -> changeEmail(c, owner.assertActive());
            case Leave c -> leave(c, owner.assertActive());
        };
    }

    @Override
    public Owner evolve(Owner owner, OwnerEvent event) {
        return owner.after(event);
    }

    private static List<OwnerEvent> register(RegisterOwner c, Owner owner) {
        return switch (owner.membership()) {
            case UNKNOWN ->
                List.of(new OwnerRegistered(
                        c.ownerId(),
                        c.businessNumber().value(),
                        c.email().value(),
                        c.name().value(),
                        c.phone().value()));
            case ACTIVE -> throw new OwnerRefusal.AlreadyRegistered();
            case LEFT -> throw new OwnerRefusal.HasLeft();
        };
    }

    private static List<OwnerEvent> changeProfile(ChangeProfile c, Owner owner) {
        var name = c.name().value();
        var phone = c.phone().value();
        return name.equals(owner.name()) && phone.equals(owner.phone())
                ? List.of()
                : List.of(new OwnerProfileChanged(owner.ownerId(), name, phone));
    }

    private static List<OwnerEvent> changeEmail(ChangeEmail c, Owner owner) {
        var email = c.email().value();
        return email.equals(owner.email()) ? List.of() : List.of(new OwnerEmailChanged(owner.ownerId(), email));
    }

    private static List<OwnerEvent> leave(Leave c, Owner owner) {
        if (!c.shopsNotClosed().isEmpty()) {
            throw new OwnerRefusal.StillHasShops(c.shopsNotClosed());
        }
        return List.of(new OwnerLeft(owner.ownerId()));
    }
}
