package io.baedal.views.favourites;

import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/// The list as an array of small documents; nothing where there is none.
final class FavouriteShopsFormat implements PartFormat<FavouriteShops> {
    @Override
    public Set<String> fields() {
        return Set.of(FavouritesDocument.SHOPS);
    }

    @Override
    public FavouriteShops read(BsonDocument document) {
        var shops = document.getArray(FavouritesDocument.SHOPS, new BsonArray());
        return new FavouriteShops(shops.stream().map(FavouriteShopsFormat::shop).toList());
    }

    private static FavouriteShop shop(BsonValue value) {
        var shop = value.asDocument();
        return new FavouriteShop(
                shop.getString(FavouritesDocument.SHOP_ID).getValue(),
                shop.getBoolean(FavouritesDocument.CLOSED).getValue());
    }

    @Override
    public BsonDocument write(FavouriteShops favourites) {
        if (favourites.shops().isEmpty()) {
            return new BsonDocument();
        }
        var shops = favourites.shops().stream().map(FavouriteShopsFormat::bson).toList();
        return new BsonDocument(FavouritesDocument.SHOPS, new BsonArray(shops));
    }

    private static BsonDocument bson(FavouriteShop shop) {
        return new BsonDocument(FavouritesDocument.SHOP_ID, new BsonString(shop.id()))
                .append(FavouritesDocument.CLOSED, BsonBoolean.valueOf(shop.closed()));
    }
}
