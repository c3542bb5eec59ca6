package io.baedal.shop.domain.owner;

import io.baedal.command.domain.Text;

/// What an owner is called: 1 to 40 characters.
public record PersonName(String value) {

    /// @throws io.baedal.shop.domain.InvalidValue `owner-name-length`
    public static PersonName of(String given) {
        return new PersonName(Text.line("owner-name-length", "An owner's name", given, 1, 40));
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
