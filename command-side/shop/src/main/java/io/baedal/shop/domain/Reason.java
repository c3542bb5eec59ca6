package io.baedal.shop.domain;

import io.baedal.command.domain.Text;

/// Why someone did what they did, in their own words: 1 to 300 characters.
public record Reason(String value) {

    /// For who needn't say why.
    public static final Reason NONE_GIVEN = new Reason("No reason given");

    /// @throws InvalidValue `reason-length`
    public static Reason of(String given) {
        return new Reason(Text.lines("reason-length", "A reason", given, 1, 300));
    }
}
