package io.baedal.query.adlisting;

import static io.baedal.views.adlisting.AdListingDocument.AREAS;
import static io.baedal.views.adlisting.AdListingDocument.CLOSES;
import static io.baedal.views.adlisting.AdListingDocument.HOURS;
import static io.baedal.views.adlisting.AdListingDocument.ID;
import static io.baedal.views.adlisting.AdListingDocument.OPENS;
import static io.baedal.views.adlisting.AdListingDocument.RATING;
import static io.baedal.views.adlisting.AdListingDocument.REVIEWS;
import static io.baedal.views.adlisting.AdListingDocument.REVISIONS;
import static io.baedal.views.adlisting.AdListingDocument.SHOP;
import static io.baedal.views.adlisting.AdListingDocument.STARS;
import static io.baedal.views.adlisting.AdListingDocument.STATE;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/// A shop's document.
record ShopDocument(BsonDocument content) {
    /// One that takes orders, at any hour.
    static ShopDocument open(String id, String... districts) {
        return new ShopDocument(new BsonDocument(ID, new BsonString(id)))
                .at(5)
                .being("OPEN")
                .deliveringTo(districts)
                .open(0, 7 * 24 * 60);
    }

    ShopDocument at(long revision) {
        return with(REVISIONS, new BsonDocument(SHOP, new BsonInt64(revision)));
    }

    ShopDocument being(String state) {
        return with(STATE, new BsonString(state));
    }

    ShopDocument deliveringTo(String... districts) {
        return with(
                AREAS, new BsonArray(Stream.of(districts).map(BsonString::new).toList()));
    }

    ShopDocument open(int from, int to) {
        return with(
                HOURS,
                new BsonArray(List.of(new BsonDocument(OPENS, new BsonInt32(from)).append(CLOSES, new BsonInt32(to)))));
    }

    ShopDocument neverOpen() {
        return with(HOURS, new BsonArray());
    }

    ShopDocument rated(long revision, long reviews, long stars) {
        var revisions = content.getDocument(REVISIONS).clone().append(RATING, new BsonInt64(revision));
        return with(REVISIONS, revisions).with(REVIEWS, new BsonInt64(reviews)).with(STARS, new BsonInt64(stars));
    }

    private ShopDocument with(String field, BsonValue value) {
        return new ShopDocument(content.clone().append(field, value));
    }
}
