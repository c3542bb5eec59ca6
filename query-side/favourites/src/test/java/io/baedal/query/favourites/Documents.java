package io.baedal.query.favourites;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baedal.views.favourites.FavouritesDocument;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// Writes documents as the projector does.
final class Documents implements AutoCloseable {
    private final MongoClient client;

    Documents(String connectionString) {
        client = MongoClients.create(connectionString);
    }

    /// Has the first version served.
    void serve() {
        client.getDatabase(FavouritesDocument.VIEW)
                .getCollection("control", BsonDocument.class)
                .updateOne(Filters.eq("view"), Updates.set("active", 1), new UpdateOptions().upsert(true));
    }

    /// @param shops newest first; one that begins with `-` is closed
    void favourites(String customer, long revision, String... shops) {
        favourites(customer, revision, List.of(shops));
    }

    void favourites(String customer, long revision, List<String> shops) {
        var document = new BsonDocument(FavouritesDocument.ID, new BsonString(customer))
                .append(
                        FavouritesDocument.REVISIONS,
                        new BsonDocument(FavouritesDocument.FAVOURITES, new BsonInt64(revision)));
        if (!shops.isEmpty()) {
            document.append(
                    FavouritesDocument.SHOPS, new BsonArray(bson(shops.stream()).toList()));
        }
        client.getDatabase(FavouritesDocument.VIEW + "-v1")
                .getCollection(FavouritesDocument.COLLECTION, BsonDocument.class)
                .replaceOne(Filters.eq(customer), document, new ReplaceOptions().upsert(true));
    }

    private static Stream<BsonDocument> bson(Stream<String> shops) {
        return shops.map(shop -> new BsonDocument(
                        FavouritesDocument.SHOP_ID, new BsonString(shop.startsWith("-") ? shop.substring(1) : shop))
                .append(FavouritesDocument.CLOSED, BsonBoolean.valueOf(shop.startsWith("-"))));
    }

    @Override
    public void close() {
        client.close();
    }
}
