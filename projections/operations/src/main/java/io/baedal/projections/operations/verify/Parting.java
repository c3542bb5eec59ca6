package io.baedal.projections.operations.verify;

import io.baedal.projections.store.StoredEvent;
import java.util.Objects;

/// Follows one place of a document through the history of its stream, to find the event at which the document went
/// another way.
final class Parting {
    private final FieldDifference difference;
    private boolean agrees;
    private boolean asExpected;
    private StoredEvent left;
    private StoredEvent arrived;

    Parting(FieldDifference difference) {
        this.difference = difference;
        agrees = difference.found() == null;
        asExpected = difference.expected() == null;
    }

    /// What the fields hold after one more event.
    void saw(StoredEvent event, ValueTexts values) {
        var text = difference.in(values);
        boolean wasAsExpected = asExpected;
        asExpected = Objects.equals(text, difference.expected());
        if (!wasAsExpected || !asExpected) {
            arrived = asExpected ? event : null;
        }
        boolean agreed = agrees;
        agrees = Objects.equals(text, difference.found());
        if (agreed && !agrees) {
            left = event;
        }
    }

    /// The event; null when none of them explains anything.
    StoredEvent event() {
        return left == null ? arrived : left;
    }
}
