package io.baedal.query.shopdisplay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baedal.views.shopdisplay.ReviewDocument;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import java.time.Instant;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
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
        write(id, document, ShopDisplayDocument.COLLECTION);
    }

    private void write(String id, BsonDocument document, String collection) {
        client.getDatabase(ShopDisplayDocument.VIEW + "-v" + version)
                .getCollection(collection, BsonDocument.class)
                .replaceOne(Filters.eq(id), document, new ReplaceOptions().upsert(true));
    }

    private static BsonDocument document(String id, long revision, long menuRevision, boolean gone) {
        var revisions = new BsonDocument();
        var document = new BsonDocument(ShopDisplayDocument.ID, new BsonString(id))
                .append(ShopDisplayDocument.REVISIONS, revisions);
        if (revision >= 0) {
            revisions.append(ShopDisplayDocument.SHOP, new BsonInt64(revision));
            document.append(ShopDisplayDocument.GONE, BsonBoolean.valueOf(gone));
            document.append(ShopDisplayDocument.SHOP, json(shopJson(revision)));
        }
        if (menuRevision >= 0) {
            revisions.append(ShopDisplayDocument.MENU, new BsonInt64(menuRevision));
            document.append(
                    ShopDisplayDocument.MENU, json("{\"groups\":[{\"id\":\"g\",\"name\":\"세트\",\"items\":[]}]}"));
        }
        return document;
    }

    /// A shop as the second fold keeps it.
    ///
    /// @param menuRevision -1 for none
    /// @param ratingRevision -1 for none
    void shopWithCard(String id, long revision, long menuRevision, long ratingRevision) {
        var document = document(id, revision, menuRevision, false);
        document.append(ShopDisplayDocument.CARD, json(cardJson(id, revision)));
        if (menuRevision >= 0) {
            document.append(ShopDisplayDocument.DISHES, json("{\"dishes\":[\"후라이드\"],\"pictureUrl\":\"p\"}"));
        }
        if (ratingRevision >= 0) {
            document.getDocument(ShopDisplayDocument.REVISIONS)
                    .append(ShopDisplayDocument.RATING, new BsonInt64(ratingRevision));
            document.append(ShopDisplayDocument.RATING, json(ratingJson(ratingRevision)));
            document.append(ShopDisplayDocument.BRIEF_RATING, json(briefRatingJson(ratingRevision)));
        }
        write(id, document);
    }

    /// A shop of which only the rating was seen yet.
    void ratingOnly(String id, long ratingRevision) {
        write(
                id,
                new BsonDocument(ShopDisplayDocument.ID, new BsonString(id))
                        .append(
                                ShopDisplayDocument.REVISIONS,
                                new BsonDocument(ShopDisplayDocument.RATING, new BsonInt64(ratingRevision)))
                        .append(ShopDisplayDocument.RATING, json(ratingJson(ratingRevision)))
                        .append(ShopDisplayDocument.BRIEF_RATING, json(briefRatingJson(ratingRevision))));
    }

    void review(String id, String shopId, long revision, Instant writtenAt) {
        var review = review(id, shopId, revision, true)
                .append(ReviewDocument.WRITTEN_AT, new BsonDateTime(writtenAt.toEpochMilli()))
                .append(ReviewDocument.REVIEW, json(reviewJson(id, revision)));
        write(id, review, ReviewDocument.COLLECTION);
    }

    void hiddenReview(String id, String shopId, long revision, Instant writtenAt) {
        var review = review(id, shopId, revision, false)
                .append(ReviewDocument.WRITTEN_AT, new BsonDateTime(writtenAt.toEpochMilli()))
                .append(ReviewDocument.WITHHELD, json(reviewJson(id, revision)));
        write(id, review, ReviewDocument.COLLECTION);
    }

    void deletedReview(String id, String shopId, long revision) {
        write(id, review(id, shopId, revision, false), ReviewDocument.COLLECTION);
    }

    private static BsonDocument review(String id, String shopId, long revision, boolean visible) {
        return new BsonDocument(ReviewDocument.ID, new BsonString(id))
                .append(ReviewDocument.REVISIONS, new BsonDocument(ReviewDocument.REVIEW, new BsonInt64(revision)))
                .append(ReviewDocument.SHOP_ID, new BsonString(shopId))
                .append(ReviewDocument.VISIBLE, BsonBoolean.valueOf(visible));
    }

    static String cardJson(String id, long revision) {
        return "{\"id\":\"" + id + "\",\"name\":\"교촌치킨 역삼점\",\"minimumOrder\":" + revision + "}";
    }

    static String ratingJson(long revision) {
        return "{\"average\":4.5,\"count\":" + revision + ",\"stars\":{\"1\":0,\"5\":" + revision + "}}";
    }

    static String briefRatingJson(long revision) {
        return "{\"average\":4.5,\"count\":" + revision + "}";
    }

    static String reviewJson(String id, long revision) {
        return "{\"id\":\"" + id + "\",\"text\":\"바삭해요\",\"rating\":" + (1 + revision % 5) + "}";
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
