package io.baedal.views.search;

import java.util.Collection;
import org.bson.BsonArray;
import org.bson.BsonInt32;
import org.bson.BsonInt64;

/// Numbers as a document keeps them.
final class Grams {
    private Grams() {}

    static BsonArray array(Collection<Integer> grams) {
        return new BsonArray(grams.stream().map(BsonInt32::new).toList());
    }

    static BsonArray longs(Collection<Long> numbers) {
        return new BsonArray(numbers.stream().map(BsonInt64::new).toList());
    }
}
