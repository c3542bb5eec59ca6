package io.baedal.views.adlisting;

import java.util.Collection;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// Single fields of a document, in the types that this view keeps them in. What is null is left out.
final class Fields {
    private Fields() {}

    static void put(BsonDocument document, String field, Object word) {
        if (word != null) {
            document.put(field, new BsonString(word.toString()));
        }
    }

    static void put(BsonDocument document, String field, long number) {
        document.put(field, new BsonInt64(number));
    }

    static void put(BsonDocument document, String field, Collection<String> words) {
        document.put(field, new BsonArray(words.stream().map(BsonString::new).toList()));
    }

    static String word(BsonDocument document, String field) {
        return document.containsKey(field) ? document.getString(field).getValue() : null;
    }

    static <E extends Enum<E>> E constant(Class<E> type, BsonDocument document, String field) {
        var word = word(document, field);
        return word == null ? null : Enum.valueOf(type, word);
    }

    static long number(BsonDocument document, String field) {
        return document.getInt64(field).getValue();
    }

    static List<String> words(BsonDocument document, String field) {
        return document.getArray(field).stream()
                .map(word -> word.asString().getValue())
                .toList();
    }
}
