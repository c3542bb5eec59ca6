package io.baedal.query.adlisting;

import static io.baedal.views.adlisting.AdListingDocument.AREAS;
import static io.baedal.views.adlisting.AdListingDocument.CLOSES;
import static io.baedal.views.adlisting.AdListingDocument.HOURS;
import static io.baedal.views.adlisting.AdListingDocument.ID;
import static io.baedal.views.adlisting.AdListingDocument.OPEN;
import static io.baedal.views.adlisting.AdListingDocument.OPENS;
import static io.baedal.views.adlisting.AdListingDocument.RATING;
import static io.baedal.views.adlisting.AdListingDocument.REVIEWS;
import static io.baedal.views.adlisting.AdListingDocument.SHOP;
import static io.baedal.views.adlisting.AdListingDocument.STARS;
import static io.baedal.views.adlisting.AdListingDocument.STATE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/// Reads a shop's document. What the view hasn't seen yet is as if the shop took no orders.
final class ShopDecoding {
    private static final BsonString NO_STATE = new BsonString("");
    private static final BsonInt64 NONE = new BsonInt64(0);

    private ShopDecoding() {}

    static Shop decode(RawBsonDocument document) {
        return new Shop(
                document.getString(ID).getValue(),
                Revisions.of(document, SHOP),
                Revisions.of(document, RATING),
                document.getString(STATE, NO_STATE).getValue().equals(OPEN),
                areas(document),
                hours(document),
                Quality.of(
                        document.getInt64(REVIEWS, NONE).getValue(),
                        document.getInt64(STARS, NONE).getValue()));
    }

    private static Set<String> areas(BsonDocument document) {
        return document.getArray(AREAS, new BsonArray()).stream()
                .map(area -> area.asString().getValue())
                .collect(Collectors.toSet());
    }

    private static List<Shop.Hours> hours(BsonDocument document) {
        return document.getArray(HOURS, new BsonArray()).stream()
                .map(BsonValue::asDocument)
                .map(range -> new Shop.Hours(
                        range.getInt32(OPENS).getValue(), range.getInt32(CLOSES).getValue()))
                .toList();
    }
}
