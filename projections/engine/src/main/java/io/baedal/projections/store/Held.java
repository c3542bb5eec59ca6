package io.baedal.projections.store;

import org.bson.BsonDocument;

/// What a document holds of one source.
///
/// @param revision the last applied revision of the source's stream, -1 when there is none
/// @param fields the source's fields
public record Held(long revision, BsonDocument fields) {
    /// Nothing yet.
    public static Held nothing() {
        return new Held(-1, new BsonDocument());
    }
}
