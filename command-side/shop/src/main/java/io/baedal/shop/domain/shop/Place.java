package io.baedal.shop.domain.shop;

import io.baedal.command.domain.InvalidValue;
import io.baedal.command.domain.Text;
import io.baedal.events.shop.Address;
import java.util.regex.Pattern;

/// Where a shop is: a road-name address that a rider finds.
public record Place(Address address) {

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    /// @param road as [#road(String)] returned it
    /// @param detail as [#detail(String)] returned it
    /// @param postalCode as [#postalCode(String)] returned it
    public static Place of(String road, String detail, String postalCode, District district, Coordinates point) {
        return new Place(new Address(road, detail, postalCode, district.value(), point.latitude(), point.longitude()));
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
}
