package io.baedal.shop.domain.shop;

import io.baedal.events.shop.Address;
import io.baedal.shop.domain.InvalidValue;
import io.baedal.shop.domain.Text;
import java.util.regex.Pattern;

/// Where a shop is: a road-name address that a rider finds.
public record Place(Address address) {

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    /// @throws InvalidValue `address-length`, `postal-code-format`
    public static Place of(String road, String detail, String postalCode, District district, Coordinates point) {
        if (!POSTAL_CODE.matcher(postalCode).matches()) {
            throw new InvalidValue("postal-code-format", "Not a postal code", "A postal code has five digits.");
        }
        return new Place(new Address(
                Text.line("address-length", "The road address", road, 1, 100),
                Text.line("address-length", "The address detail", detail, 0, 100),
                postalCode,
                district.value(),
                point.latitude(),
                point.longitude()));
    }
}
