package io.baedal.projections.operations.documents;

import io.baedal.projections.Source;
import io.baedal.projections.store.Documents;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;

/// A document as it was found: perhaps not at all, perhaps not as any projector would have written it.
///
/// @param id its id
/// @param content all of it; null when there is none
public record FoundDocument(String id, BsonDocument content) {
    /// Whether there is such a document.
    public boolean exists() {
        return content != null;
    }

    /// What it says of the applied revisions; empty when it says nothing of the kind.
    public BsonDocument revisions() {
        return exists() && content.get(Documents.REVISIONS) instanceof BsonDocument each ? each : new BsonDocument();
    }

    /// The applied revision of a source as it is stored; null when there is none.
    public BsonValue storedRevision(Source<?, ?> source) {
        return revisions().get(source.category());
    }

    /// The applied revision of a source; -1 where it is none that could be.
    public long revision(Source<?, ?> source) {
        var stored = storedRevision(source);
        return stored != null && stored.isNumber()
                ? Math.max(-1, stored.asNumber().longValue())
                : -1;
    }

    /// Whether the source's revision is absent, or written as projectors write it.
    public boolean hasOrdinaryRevision(Source<?, ?> source) {
        var stored = storedRevision(source);
        return stored == null || stored instanceof BsonInt64 number && number.getValue() >= 0;
    }

    /// Those of a source's fields that are there.
    public BsonDocument fields(Source<?, ?> source) {
        var fields = new BsonDocument();
        if (exists()) {
            source.format().fields().stream()
                    .filter(content::containsKey)
                    .forEach(field -> fields.append(field, content.get(field)));
        }
        return fields;
    }

    /// Whether it holds anything of a source.
    public boolean holds(Source<?, ?> source) {
        return storedRevision(source) != null || !fields(source).isEmpty();
    }
}
