package io.baedal.customer.domain.personal;

import io.baedal.command.domain.InvalidValue;
import io.baedal.command.domain.Text;
import java.util.regex.Pattern;

/// Where a customer wants to be delivered to, in plain: a road-name address that a rider finds, and what the customer
/// calls it. It lives no longer than a request: what is kept is sealed.
public record Address(
        String label,
        String road,
        String detail,
        String postalCode,
        String district,
        double latitude,
        double longitude) {

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    /// What the customer calls it, such as 집 or 회사: 1 to 20 characters.
    ///
    /// @throws InvalidValue `address-label-length`
    public static String label(String given) {
        return Text.line("address-label-length", "An address's label", given, 1, 20);
    }

    /// Street and number, 1 to 100 characters.
    ///
    /// @throws InvalidValue `address-length`
    public static String road(String given) {
        return Text.line("address-length", "The road address", given, 1, 100);
    }

    /// Floor and door, up to 100 characters, may be empty.
    ///
    /// @throws InvalidValue `address-length`
    public static String detail(String given) {
        return Text.line("address-length", "The address detail", given, 0, 100);
    }

    /// @throws InvalidValue `postal-code-format`
    public static String postalCode(String given) {
        if (!POSTAL_CODE.matcher(given).matches()) {
            throw new InvalidValue("postal-code-format", "Not a postal code", "A postal code has five digits.");
        }
        return given;
    }

    /// A district such as 강남구: 1 to 40 characters.
    ///
    /// @throws InvalidValue `district-length`
    public static String district(String given) {
        return Text.line("district-length", "A district", given, 1, 40);
    }

    @Override
    public String toString() {
        return "Address[…]";
    }
}
