package io.baedal.query.search.find;

import io.baedal.query.search.text.Told;
import io.baedal.views.search.SearchDocument;
import java.util.OptionalDouble;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/// Reads a shop right from a document's bytes, field by field in one pass: lists and texts read hundreds of them. What
/// isn't there stays as it is here.
final class ShopReader {
    private String id = "";
    private int state;
    private String category = "";
    private double latitude;
    private double longitude;
    private OptionalDouble quality = OptionalDouble.empty();
    private OptionalDouble rank = OptionalDouble.empty();
    private String name = "";
    private String introduction = "";
    private String dishNames = "";

    private ShopReader() {}

    static Shop read(RawBsonDocument document) {
        var fields = new ShopReader();
        try (var reader = document.asBsonReader()) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                fields.take(reader.readName(), reader);
            }
        }
        return fields.shop();
    }

    private void take(String field, BsonReader reader) {
        switch (field) {
            case SearchDocument.ID -> id = reader.readString();
            case SearchDocument.STATE -> state = (int) number(reader);
            case SearchDocument.CATEGORY -> category = reader.readString();
            case SearchDocument.LATITUDE -> latitude = number(reader);
            case SearchDocument.LONGITUDE -> longitude = number(reader);
            case SearchDocument.QUALITY -> quality = OptionalDouble.of(number(reader));
            case SearchDocument.RANK -> rank = OptionalDouble.of(number(reader));
            case SearchDocument.NAME -> name = reader.readString();
            case SearchDocument.INTRODUCTION -> introduction = reader.readString();
            case SearchDocument.DISH_NAMES -> dishNames = reader.readString();
            default -> reader.skipValue();
        }
    }

    private static double number(BsonReader reader) {
        return switch (reader.getCurrentBsonType()) {
            case INT32 -> reader.readInt32();
            case INT64 -> reader.readInt64();
            default -> reader.readDouble();
        };
    }

    private Shop shop() {
        return new Shop(
                id,
                state,
                category,
                latitude,
                longitude,
                quality,
                rank,
                new Told(name, category, introduction, dishNames));
    }
}
