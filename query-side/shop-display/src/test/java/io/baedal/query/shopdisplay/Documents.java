package io.baedal.query.shopdisplay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// Writes the documents of one version as the projector does.
final class Documents implements AutoCloseable {
    private final MongoClient client;
    private final int version;

    private Documents(MongoClient client, int version) {
        this.client = client;
        this.version = version;
    }

    /// Version 1 of the view.
    Documents(String connectionString) {
        this(MongoClients.create(connectionString), 1);
    }

    /// Another version of the view.
    Documents in(int other) {
        return new Documents(client, other);
    }

    /// Has this version served.
    void serve(String view) {
        client.getDatabase(view)
                .getCollection("control", BsonDocument.class)
                .updateOne(Filters.eq("view"), Updates.set("active", version), new UpdateOptions().upsert(true));
    }

    void shop(String id, long revision) {
        write(id, document(id, revision, -1, false));
    }

    void shopWithMenu(String id, long revision, long menuRevision) {
        write(id, document(id, revision, menuRevision, false));
    }

    void menuOnly(String id, long menuRevision) {
        write(id, document(id, -1, menuRevision, false));
    }

    void gone(String id, long revision) {
        write(id, document(id, revision, 2, true));
    }

    private void write(String id, BsonDocument document) {
        client.getDatabase(ShopDisplayDocument.VIEW + "-v" + version)
                .getCollection(ShopDisplayDocument.COLLECTION, BsonDocument.class)
                .replaceOne(Filters.eq(id), document, new ReplaceOptions().upsert(true));
    }

    private static BsonDocument document(String id, long revision, long menuRevision, boolean gone) {
        var revisions = new BsonDocument();
        var document = new BsonDocument(ShopDisplayDocument.ID, new BsonString(id))
                .append(ShopDisplayDocument.REVISIONS, revisions)
                .append(ShopDisplayDocument.GONE, BsonBoolean.valueOf(gone));
        if (revision >= 0) {
            revisions.append(ShopDisplayDocument.SHOP, new BsonInt64(revision));
            document.append(ShopDisplayDocument.SHOP, json(shopJson(revision)));
        }
        if (menuRevision >= 0) {
            revisions.append(ShopDisplayDocument.MENU, new BsonInt64(menuRevision));
            document.append(
                    ShopDisplayDocument.MENU, json("{\"groups\":[{\"id\":\"g\",\"name\":\"세트\",\"items\":[]}]}"));
        }
        return document;
    }

    static String shopJson(long revision) {
        return "{\"name\":\"교촌치킨 역삼점\",\"revision\":" + revision + "}";
    }

    private static BsonBinary json(String text) {
        return new BsonBinary(text.getBytes(UTF_8));
    }

    @Override
    public void close() {
        client.close();
    }
}
