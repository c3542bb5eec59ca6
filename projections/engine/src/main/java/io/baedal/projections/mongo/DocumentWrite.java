package io.baedal.projections.mongo;

import io.baedal.projections.Source;
import io.baedal.projections.store.Held;
import java.util.List;

/// Some parts of a document as they are to be, written as a whole or not at all.
///
/// @param id the document's
/// @param isNew whether there should be no such document yet
/// @param parts one for each source whose part changes
public record DocumentWrite(String id, boolean isNew, List<Part> parts) {
    /// A source's part.
    ///
    /// @param expected the revision that the document should hold of it, -1 for nothing
    /// @param next what it is to hold
    public record Part(Source<?, ?> source, long expected, Held next) {}
}
