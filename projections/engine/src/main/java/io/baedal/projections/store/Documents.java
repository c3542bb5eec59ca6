package io.baedal.projections.store;

import io.baedal.projections.Source;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;

/// The documents of a view. Failures are transient, except [RefusedDocument].
public interface Documents {
    /// The field with an embedded document of the applied revision of each source.
    String REVISIONS = "revisions";

    /// What a document holds of a source.
    Uni<Held> load(Source<?, ?> source, String id);

    /// Replaces a source's part, if the document still holds `expected` of it (-1: nothing).
    ///
    /// @return whether it did; false leaves the document as it is
    Uni<Boolean> replace(Source<?, ?> source, String id, long expected, Held next);

    /// The applied revisions of a source in many documents; those without one are left out.
    Uni<Map<String, Long>> revisions(Source<?, ?> source, Collection<String> ids);
}
