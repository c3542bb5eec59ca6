package io.baedal.projections.operations.verify;

import io.baedal.projections.operations.documents.FoundDocument;
import io.baedal.projections.operations.history.StreamFold;

/// A document beside a stream that was folded for it.
final class FirstSight {
    private final Ground ground;
    private final FoundDocument document;
    private final StreamFold<?, ?> fold;
    private final long held;

    FirstSight(Ground ground, FoundDocument document, StreamFold<?, ?> fold) {
        this.ground = ground;
        this.document = document;
        this.fold = fold;
        held = document.revision(fold.stream().source());
        catchUp();
    }

    /// The document may have moved on while others were folded.
    private void catchUp() {
        if (fold.poison() == null && fold.revision() < held) {
            ground.reader().read(fold.stream().name(), fold.revision() + 1, page -> {
                fold.take(
                        page.stream().filter(event -> event.revision() <= held).toList());
                return page.getLast().revision() < held;
            });
        }
    }

    /// Whether all is well.
    boolean isSame() {
        return held == fold.revision()
                && document.hasOrdinaryRevision(fold.stream().source())
                && (fold.poison() == null || isParked())
                && hasSameFields();
    }

    private boolean hasSameFields() {
        try {
            return fold.fields().equals(document.fields(fold.stream().source()));
        } catch (RuntimeException unwritable) {
            return false;
        }
    }

    /// Where it isn't the same: whether a closer look could only tell more of that, and not that all is well.
    boolean isPlain() {
        boolean lacks = held < fold.revision() || held == fold.revision() && fold.poison() != null;
        return lacks ? ground.baseline().end() != null && !isParked() : held == fold.revision();
    }

    private boolean isParked() {
        return ground.baseline().isParkedAfter(fold.stream().name(), held);
    }
}
