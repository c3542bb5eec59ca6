package io.baedal.review.domain.order;

import io.baedal.command.domain.InvalidValue;
import java.util.regex.Pattern;

/// A shop's id: a UUID in lower case.
public record ShopId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// @throws InvalidValue `shop-id-format`
    public static ShopId of(String given) {
        if (!FORM.matcher(given).matches()) {
            throw new InvalidValue("shop-id-format", "Not a shop's id", "A shop's id is a UUID in lower case.");
        }
        return new ShopId(given);
    }
}
