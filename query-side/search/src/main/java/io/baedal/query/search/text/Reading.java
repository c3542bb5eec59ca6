package io.baedal.query.search.text;

/// How what was typed is understood. The first reading that finds anything is taken.
public enum Reading {
    /// As it was typed, and by other words for the same.
    LITERAL,
    /// As it would be with the keyboard in the other language.
    OTHER_KEYBOARD,
    /// Some of its words only, where no shop has them all.
    PARTLY,
    /// With a wrong key or two.
    MISTYPED
}
