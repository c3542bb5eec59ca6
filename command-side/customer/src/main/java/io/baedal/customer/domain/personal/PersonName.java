package io.baedal.customer.domain.personal;

import io.baedal.command.domain.InvalidValue;
import io.baedal.command.domain.Text;

/// What a customer is called: 1 to 40 characters.
public record PersonName(String value) {

    /// @throws InvalidValue `customer-name-length`
    public static PersonName of(String given) {
        return new PersonName(Text.line("customer-name-length", "A customer's name", given, 1, 40));
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
