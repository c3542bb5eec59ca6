package io.baedal.events.golden;

import io.baedal.events.EventType;

/// An event as some release wrote it, kept for ever.
///
/// @param type what the event is
/// @param version the version it was written in
/// @param variant empty for the full form, else what is special about this one
/// @param json UTF-8 JSON as in the file (indented; the store's form has no white space)
public record GoldenSample(EventType type, int version, String variant, byte[] json) {
    /// Fit for the name of a parameterised test.
    @Override
    public String toString() {
        return type.name() + " v" + version + (variant.isEmpty() ? "" : " " + variant);
    }
}
