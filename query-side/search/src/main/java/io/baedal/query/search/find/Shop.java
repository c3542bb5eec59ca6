package io.baedal.query.search.find;

import io.baedal.query.search.text.Told;
import io.baedal.views.search.SearchDocument;
import java.util.OptionalDouble;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/// A shop as it was read; texts are empty where they weren't asked for.
///
/// @param state 0 when it takes orders
/// @param quality empty without reviews
/// @param rank empty without reviews
record Shop(
        String id,
        int state,
        String category,
        double latitude,
        double longitude,
        OptionalDouble quality,
        OptionalDouble rank,
        Told told) {
    private static final BsonString EMPTY = new BsonString("");

    static Shop of(BsonDocument document) {
        var category = text(document, SearchDocument.CATEGORY);
        return new Shop(
                text(document, SearchDocument.ID),
                document.getNumber(SearchDocument.STATE).intValue(),
                category,
                number(document, SearchDocument.LATITUDE).orElse(0),
                number(document, SearchDocument.LONGITUDE).orElse(0),
                number(document, SearchDocument.QUALITY),
                number(document, SearchDocument.RANK),
                new Told(
                        text(document, SearchDocument.NAME),
                        category,
                        text(document, SearchDocument.INTRODUCTION),
                        text(document, SearchDocument.DISH_NAMES)));
    }

    private static String text(BsonDocument document, String field) {
        return document.getString(field, EMPTY).getValue();
    }

    private static OptionalDouble number(BsonDocument document, String field) {
        BsonValue value = document.get(field);
        return value == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(value.asNumber().doubleValue());
    }
}
