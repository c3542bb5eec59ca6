package io.baedal.query.adlisting;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baedal.views.adlisting.AdListingDocument;
import org.bson.BsonDocument;

/// Writes documents as the projector does.
final class Documents implements AutoCloseable {
    private final MongoClient client;

    Documents(String connectionString) {
        client = MongoClients.create(connectionString);
    }

    /// Has the first version served, with its index.
    void serve() {
        client.getDatabase(AdListingDocument.VIEW + "-v1")
                .getCollection(AdListingDocument.CAMPAIGNS)
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending(AdListingDocument.SLOTS),
                        Indexes.descending(AdListingDocument.BID),
                        Indexes.ascending(AdListingDocument.ID)));
        client.getDatabase(AdListingDocument.VIEW)
                .getCollection("control", BsonDocument.class)
                .updateOne(Filters.eq("view"), Updates.set("active", 1), new UpdateOptions().upsert(true));
    }

    void write(CampaignDocument campaign) {
        write(AdListingDocument.CAMPAIGNS, campaign.content());
    }

    void write(ShopDocument shop) {
        write(AdListingDocument.SHOPS, shop.content());
    }

    private void write(String collection, BsonDocument document) {
        client.getDatabase(AdListingDocument.VIEW + "-v1")
                .getCollection(collection, BsonDocument.class)
                .replaceOne(Filters.eq(document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void close() {
        client.close();
    }
}
