package io.baedal.local.views.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;

/// How small and how great a query lets a field be (`$gt`, `$gte`, `$lt`, `$lte`, inside `$and`). They include the
/// values named: each document is still matched in full.
///
/// @param least null: anything
/// @param greatest null: anything
record Bounds(Object least, Object greatest) {

    static final Bounds NONE = new Bounds(null, null);

    static Bounds of(Document query, String field) {
        Bounds bounds = NONE;
        if (query.get(field) instanceof Document demand) {
            Object least = scalar(demand.getOrDefault("$gt", demand.get("$gte")));
            Object greatest = scalar(demand.getOrDefault("$lt", demand.get("$lte")));
            bounds = new Bounds(least, greatest);
        }
        if (query.get("$and") instanceof Collection<?> branches) {
            for (Object branch : branches) {
                bounds = branch instanceof Document document ? bounds.or(of(document, field)) : bounds;
            }
        }
        return bounds;
    }

    private static Object scalar(Object value) {
        return Scalars.isScalar(value) ? Scalars.normalized(value) : null;
    }

    /// One bound of each side is enough.
    private Bounds or(Bounds other) {
        return new Bounds(least != null ? least : other.least, greatest != null ? greatest : other.greatest);
    }

    /// Whether no value is left out.
    boolean isNone() {
        return least == null && greatest == null;
    }
}
