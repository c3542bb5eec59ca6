package io.baedal.benchmark.history;

import io.baedal.command.domain.Email;
import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.shop.domain.owner.BusinessNumber;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeEmail;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeProfile;
import io.baedal.shop.domain.owner.OwnerCommand.RegisterOwner;
import io.baedal.shop.domain.owner.OwnerDecider;
import io.baedal.shop.domain.owner.PersonName;

/// An owner of shops.
final class OwnerLife {
    private static final OwnerDecider RULES = new OwnerDecider();

    private final Actor actor;
    private final Aggregate<OwnerCommand, Owner, OwnerEvent> account;

    private OwnerLife(Actor actor) {
        this.actor = actor;
        account = new Aggregate<>(RULES, "owner", actor.id());
    }

    /// Registers an owner.
    ///
    /// @param number no other owner of the history has it
    static OwnerLife begun(Visit visit, Dice dice, int number) {
        var owner = new OwnerLife(new Actor(Role.OWNER, dice.uuid().toString()));
        var digits = Integer.toString(100_000_000 + number);
        visit.ask(
                owner.account,
                new RegisterOwner(
                        owner.actor.id(),
                        BusinessNumber.of(digits + BusinessNumber.checkDigit(digits)),
                        owner.email(0),
                        PersonName.of(Words.person(dice)),
                        City.phone(dice)),
                owner.actor);
        return owner;
    }

    void goOn(Visit visit, Dice dice) {
        var command = dice.chance(0.5)
                ? new ChangeProfile(PersonName.of(Words.person(dice)), City.phone(dice))
                : new ChangeEmail(email(dice.between(1, 9)));
        visit.tryTo(account, command, actor);
    }

    private Email email(int another) {
        return Email.of(actor.id() + "+" + another + "@example.com");
    }

    Actor actor() {
        return actor;
    }
}
