package io.baedal.projections.operations.verify;

import io.baedal.projections.Source;
import java.util.List;

/// Words for documents, and parts of them, that no stream knows of.
final class Orphans {
    private Orphans() {}

    /// The whole document.
    static Difference document(Candidate candidate) {
        var revisions = candidate.found().revisions();
        var found = "a document" + (revisions.isEmpty() ? "" : " with the revisions " + revisions.toJson());
        return new Difference(candidate.found().id(), null, null, null, Brief.of(found), null, null);
    }

    /// What some sources left in it.
    static List<Difference> parts(Candidate candidate, List<Source<?, ?>> sources) {
        return sources.stream().map(source -> part(candidate, source)).toList();
    }

    private static Difference part(Candidate candidate, Source<?, ?> source) {
        var revision = candidate.found().storedRevision(source);
        var fields = candidate.found().fields(source);
        boolean told = revision != null;
        return new Difference(
                candidate.found().id(),
                null,
                told ? StreamCheck.revisionPath(source) : fields.getFirstKey(),
                null,
                Brief.of(Leaves.text(told ? revision : fields.get(fields.getFirstKey()))),
                null,
                null);
    }
}
