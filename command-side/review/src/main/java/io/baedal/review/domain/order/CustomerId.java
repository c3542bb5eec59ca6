package io.baedal.review.domain.order;

import io.baedal.command.domain.InvalidValue;
import java.util.regex.Pattern;

/// A customer's id: what their tokens have as subject.
public record CustomerId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /// @throws InvalidValue `customer-id-format`
    public static CustomerId of(String given) {
        if (!FORM.matcher(given).matches()) {
            throw new InvalidValue(
                    "customer-id-format",
                    "Not a customer's id",
                    "A customer's id has 1 to 64 letters, digits, dots, hyphens and underscores.");
        }
        return new CustomerId(given);
    }
}
