package io.baedal.shop.domain.shop;

import io.baedal.command.domain.Text;

/// What the law wants customers to know: where ingredients come from, what may cause an allergy.
/// Up to 2,000 characters, may be empty.
public record Note(String value) {

    /// @throws io.baedal.shop.domain.InvalidValue `note-length`
    public static Note of(String given) {
        return new Note(Text.lines("note-length", "A note", given, 0, 2_000));
    }
}
