package io.baedal.projections.operations.bulk;

import io.baedal.projections.Source;
import io.baedal.projections.mongo.MongoBulk;
import java.util.List;
import org.bson.BsonDocument;

/// A document that is worked on in memory. Used by one partition only.
final class OpenDocument {
    private static final long EMPTY = 400;

    private final DocumentKey key;
    private final List<OpenPart<?, ?>> parts;
    private boolean known;
    private boolean exists;
    private long weight = EMPTY;

    OpenDocument(DocumentKey key, List<Source<?, ?>> sources) {
        this.key = key;
        parts = sources.stream().<OpenPart<?, ?>>map(OpenPart::of).toList();
    }

    DocumentKey key() {
        return key;
    }

    List<OpenPart<?, ?>> parts() {
        return parts;
    }

    OpenPart<?, ?> part(int number) {
        return parts.get(number);
    }

    boolean isDirty() {
        return parts.stream().anyMatch(OpenPart::isDirty);
    }

    /// Whether the database may hold something of this part that was never read.
    boolean mayHoldMoreOf(int part) {
        return !known && parts.get(part).revision() < 0;
    }

    /// Whether the database has such a document, as far as is known.
    boolean exists() {
        return exists;
    }

    /// The database was asked, and holds this; null for no such document.
    void found(BsonDocument content) {
        known = true;
        if (content != null) {
            exists = true;
            parts.forEach(part -> part.found(MongoBulk.held(content, part.source())));
        }
    }

    /// It was written by somebody else or by us, and is there now.
    void isThere() {
        exists = true;
    }

    /// It was inserted, so nothing else is in it.
    void isWhole() {
        exists = true;
        known = true;
    }

    /// What it takes in memory, about.
    long weight() {
        return weight;
    }

    void grow(long bytes) {
        weight += bytes;
    }

    void weighs(long bytes) {
        weight = EMPTY + bytes;
    }
}
