package io.baedal.ad.domain;

import io.baedal.command.domain.Text;

/// A district as addresses and delivery areas name it, such as 강남구: 1 to 40 characters.
public record District(String value) {
    /// @throws io.baedal.command.domain.InvalidValue `district-length`
    public static District of(String given) {
        return new District(Text.line("district-length", "A district", given, 1, 40));
    }
}
