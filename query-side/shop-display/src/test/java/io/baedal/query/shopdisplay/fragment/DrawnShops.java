package io.baedal.query.shopdisplay.fragment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baedal.local.views.ViewsServer;
import io.baedal.views.shopdisplay.ReviewDocument;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// A views server in memory, and documents as the projector writes them.
public final class DrawnShops implements QuarkusTestResourceLifecycleManager {
    private static final List<String> DISHES = List.of("후라이드 치킨", "양념 치킨");

    private ViewsServer server;
    private MongoClient client;

    @Override
    public Map<String, String> start() {
        server = ViewsServer.start(null, 0);
        client = MongoClients.create(server.connectionString());
        client.getDatabase(ShopDisplayDocument.VIEW)
                .getCollection("control", BsonDocument.class)
                .updateOne(Filters.eq("view"), Updates.set("active", 1), new UpdateOptions().upsert(true));
        return Map.of("quarkus.mongodb.connection-string", server.connectionString());
    }

    /// Stores a shop with its menu.
    void store(JsonObject shop, JsonObject menu) {
        store(shop, menu, false);
    }

    /// Stores a shop that is closed for good.
    void storeGone(JsonObject shop) {
        store(shop, new JsonObject(), true);
    }

    /// Stores a review of a shop, and what all of its reviews come to.
    void review(String shop, JsonObject review, JsonObject rating) {
        var document = new BsonDocument(ReviewDocument.ID, new BsonString(review.getString("id")))
                .append(ReviewDocument.REVISIONS, new BsonDocument(ReviewDocument.REVIEW, new BsonInt64(0)))
                .append(ReviewDocument.SHOP_ID, new BsonString(shop))
                .append(ReviewDocument.VISIBLE, BsonBoolean.TRUE)
                .append(
                        ReviewDocument.WRITTEN_AT,
                        new BsonDateTime(
                                Instant.parse(review.getString("writtenAt")).toEpochMilli()))
                .append(ReviewDocument.REVIEW, json(review));
        write(ReviewDocument.COLLECTION, review.getString("id"), document);
        client.getDatabase(ShopDisplayDocument.VIEW + "-v1")
                .getCollection(ShopDisplayDocument.COLLECTION, BsonDocument.class)
                .updateOne(
                        Filters.eq(shop),
                        Updates.combine(
                                Updates.set(ShopDisplayDocument.RATING, json(rating)),
                                Updates.set(ShopDisplayDocument.BRIEF_RATING, json(rating))));
    }

    private void store(JsonObject shop, JsonObject menu, boolean gone) {
        var id = shop.getString("id");
        var document = new BsonDocument(ShopDisplayDocument.ID, new BsonString(id))
                .append(ShopDisplayDocument.REVISIONS, revisions())
                .append(ShopDisplayDocument.GONE, BsonBoolean.valueOf(gone))
                .append(ShopDisplayDocument.SHOP, json(shop))
                .append(ShopDisplayDocument.CARD, json(shop))
                .append(ShopDisplayDocument.MENU, json(menu))
                .append(ShopDisplayDocument.DISHES, json(new JsonObject().put("dishes", DISHES)));
        write(ShopDisplayDocument.COLLECTION, id, document);
    }

    private static BsonDocument revisions() {
        return new BsonDocument(ShopDisplayDocument.SHOP, new BsonInt64(3))
                .append(ShopDisplayDocument.MENU, new BsonInt64(5));
    }

    private void write(String collection, String id, BsonDocument document) {
        client.getDatabase(ShopDisplayDocument.VIEW + "-v1")
                .getCollection(collection, BsonDocument.class)
                .replaceOne(Filters.eq(id), document, new ReplaceOptions().upsert(true));
    }

    private static BsonBinary json(JsonObject object) {
        return new BsonBinary(object.encode().getBytes(UTF_8));
    }

    /// After the views server of other tests, which it replaces.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(DrawnShops.class));
    }

    @Override
    public void stop() {
        client.close();
        server.close();
    }
}
