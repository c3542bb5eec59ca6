package io.baedal.review.domain.order;

import io.baedal.command.domain.InvalidValue;
import java.util.regex.Pattern;

/// An order's id: a UUID in lower case.
public record OrderId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// @throws InvalidValue `order-id-format`
    public static OrderId of(String given) {
        if (!FORM.matcher(given).matches()) {
            throw new InvalidValue("order-id-format", "Not an order's id", "An order's id is a UUID in lower case.");
        }
        return new OrderId(given);
    }
}
