package io.baedal.projections.store;

import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/// How much memory values take, about.
public final class Weight {
    private Weight() {}

    /// In bytes.
    public static long of(BsonValue value) {
        return switch (value) {
            case BsonBinary binary -> 64L + binary.getData().length;
            case BsonString text -> 64L + text.getValue().length();
            case BsonDocument document ->
                document.values().stream().mapToLong(Weight::of).sum() + 64L;
            case BsonArray array -> array.stream().mapToLong(Weight::of).sum() + 64L;
            default -> 64L;
        };
    }
}
