package io.baedal.ad.domain;

import io.baedal.command.domain.InvalidValue;
import java.util.regex.Pattern;

/// A shop's id as the shop service gives it.
public record ShopId(String value) {
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    public static boolean canBe(String given) {
        return ID.matcher(given).matches();
    }

    /// @throws InvalidValue `shop-id-format`
    public static ShopId of(String given) {
        if (!canBe(given)) {
            throw new InvalidValue("shop-id-format", "This is no shop's id", "A shop's id is a UUID in lower case.");
        }
        return new ShopId(given);
    }
}
