package io.baedal.query.favourites;

import io.baedal.views.favourites.FavouritesDocument;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/// Reads a document of the view.
final class FavouritesDecoding {
    private static final BsonInt64 NOTHING = new BsonInt64(-1);

    private FavouritesDecoding() {}

    /// @param version of the documents
    static CustomerFavourites decode(RawBsonDocument document, int version) {
        var revisions = document.getDocument(FavouritesDocument.REVISIONS, new BsonDocument());
        var shops = document.getArray(FavouritesDocument.SHOPS, new BsonArray());
        return new CustomerFavourites(
                version,
                document.getString(FavouritesDocument.ID).getValue(),
                revisions.getNumber(FavouritesDocument.FAVOURITES, NOTHING).longValue(),
                shops.stream().map(FavouritesDecoding::shop).toList());
    }

    private static Favourite shop(BsonValue value) {
        var shop = value.asDocument();
        return new Favourite(
                shop.getString(FavouritesDocument.SHOP_ID).getValue(),
                shop.getBoolean(FavouritesDocument.CLOSED).getValue());
    }
}
