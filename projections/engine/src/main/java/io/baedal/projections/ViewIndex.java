package io.baedal.projections;

import org.bson.BsonDocument;

/// An index that a view's queries need.
///
/// @param collection the collection it is on
/// @param keys fields in order, each with 1 or -1
/// @param unique whether two documents may not share the same values
public record ViewIndex(String collection, BsonDocument keys, boolean unique) {}
