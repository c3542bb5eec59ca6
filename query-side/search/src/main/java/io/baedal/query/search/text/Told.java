package io.baedal.query.search.text;

import java.util.stream.Stream;

/// What a shop tells of itself.
///
/// @param category its word in the events
/// @param dishNames the names on the menu, one a line; may be empty
public record Told(String name, String category, String introduction, String dishNames) {
    /// The names on the menu.
    Stream<String> lines() {
        return dishNames.isEmpty() ? Stream.empty() : dishNames.lines();
    }
}
