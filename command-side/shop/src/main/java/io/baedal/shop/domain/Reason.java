package io.baedal.shop.domain;

/// Why someone did what they did, in their own words: 1 to 300 characters.
public record Reason(String value) {

    /// @throws InvalidValue `reason-length`
    public static Reason of(String given) {
        return new Reason(Text.lines("reason-length", "A reason", given, 1, 300));
    }
}
