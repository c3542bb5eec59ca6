package io.baedal.projections.operations.verify;

import io.baedal.projections.Source;
import io.baedal.projections.operations.documents.FoundDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words for documents, and parts of them, that no stream knows of.
final class Orphans {
    private Orphans() {}

    /// A document that may be nobody's, in part or as a whole.
    ///
    /// @param sources those of which no stream was seen
    /// @param alone whether no stream of any source was
    static Candidate candidate(FoundDocument found, List<Source<?, ?>> sources, boolean alone) {
        Map<String, Difference> parts = new LinkedHashMap<>();
        sources.forEach(source -> parts.put(source.category(), part(found, source)));
        return new Candidate(found.id(), alone ? whole(found) : null, parts);
    }

    private static Difference whole(FoundDocument found) {
        var revisions = found.revisions();
        var text = "a document" + (revisions.isEmpty() ? "" : " with the revisions " + revisions.toJson());
        return new Difference(found.id(), null, null, null, Brief.of(text), null, null);
    }

    private static Difference part(FoundDocument found, Source<?, ?> source) {
        var revision = found.storedRevision(source);
        var fields = found.fields(source);
        boolean told = revision != null;
        return new Difference(
                found.id(),
                null,
                told ? StreamCheck.revisionPath(source) : fields.getFirstKey(),
                null,
                Brief.of(Leaves.text(told ? revision : fields.get(fields.getFirstKey()))),
                null,
                null);
    }
}
