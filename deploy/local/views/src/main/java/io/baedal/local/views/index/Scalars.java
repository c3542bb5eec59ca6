package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.UUID;

/// The values that an index can be asked for: those whose equality is plain equality once numbers are brought to one
/// type.
final class Scalars {

    private Scalars() {}

    static boolean isScalar(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof ObjectId
                || value instanceof UUID
                || value instanceof Instant
                || value instanceof BinData;
    }

    /// The value in the form in which the query matcher compares it.
    static Object normalized(Object value) {
        return value instanceof String
                ? value
                : new KeyValue(value).normalized().get(0);
    }
}
