package io.baedal.projections.operations.verify;

import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;

/// The values of some fields as text, each field opened once.
final class ValueTexts {
    private final BsonDocument fields;
    private final Map<String, Map<String, String>> leaves = new HashMap<>();

    ValueTexts(BsonDocument fields) {
        this.fields = fields;
    }

    /// A field as a whole; null when it isn't there.
    String whole(String field) {
        var value = fields.get(field);
        return value == null ? null : Leaves.text(value);
    }

    /// What is at a path in a field; null when there is nothing.
    String leaf(String field, String path) {
        return fields.containsKey(field)
                ? leaves.computeIfAbsent(field, _ -> Leaves.of(field, fields.get(field)))
                        .get(path)
                : null;
    }
}
