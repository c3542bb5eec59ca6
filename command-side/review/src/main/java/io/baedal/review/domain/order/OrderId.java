package io.baedal.review.domain.order;

import io.baedal.command.domain.InvalidValue;
import java.util.regex.Pattern;

/// An order's id: letters, digits and hyphens.
public record OrderId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /// @throws InvalidValue `order-id-format`
    public static OrderId of(String given) {
        if (!FORM.matcher(given).matches()) {
            throw new InvalidValue(
                    "order-id-format", "Not an order's id", "An order's id has 1 to 64 letters, digits and hyphens.");
        }
        return new OrderId(given);
    }
}
