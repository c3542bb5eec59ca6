package io.baedal.projections.operations.verify;

import io.baedal.projections.fold.Poison;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.StoredEvent;
import java.util.List;

/// What one look at a stream and its document found.
///
/// @param stream the stream
/// @param documentExists whether there is a document at all
/// @param held the revision that the document says it holds, -1 for none
/// @param head the last revision of the stream, -1 when there is no such stream
/// @param lacking the first event that the document doesn't hold; null when it holds all
/// @param stop why that event can't be folded; null when it can
/// @param differences where the document isn't the fold of what it says it holds
record StreamFinding(
        SourceStream<?, ?> stream,
        boolean documentExists,
        long held,
        long head,
        StoredEvent lacking,
        Poison stop,
        List<Difference> differences) {

    /// The document should have held more of the stream.
    ///
    /// @param revision what it should have held at least
    Difference behind(long revision) {
        boolean parked = stop != null;
        var should = parked ? "parked at " + stop.revision() + ": " + stop.error() : Long.toString(revision);
        return new Difference(
                stream.documentId(),
                stream.name(),
                documentExists || parked ? StreamCheck.revisionPath(stream.source()) : null,
                documentExists || parked ? should : "a document that holds revision " + should,
                held < 0 ? null : Long.toString(held),
                lacking.revision(),
                lacking.type());
    }
}
