package io.baedal.projections.operations.journal;

import io.baedal.projections.operations.Operator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something that was done to a view.
///
/// @param at when
/// @param what one of [Changes]; entries of other releases may name others
/// @param by who did it
/// @param why the reason that was given; null when none was
/// @param details text, numbers, booleans and lists of them, in the order they are to be shown
public record JournalEntry(Instant at, String what, String by, String why, Map<String, Object> details) {
    public JournalEntry {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /// Something that an operator did just now.
    public static JournalEntry now(String what, Operator operator, Map<String, Object> details) {
        return new JournalEntry(
                Instant.now().truncatedTo(ChronoUnit.MILLIS), what, operator.name(), operator.why(), details);
    }
}
