package io.baedal.projections.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.projections.versions.Discarded;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// The collection `discarded`: `{_id: "<stream>@<revision>", stream, revision, by, why, at}`.
final class MongoDiscarded {
    private static final int MOST = 10_000;

    private final MongoCollection<BsonDocument> collection;
    private final Driver driver;

    MongoDiscarded(MongoCollection<BsonDocument> collection, Driver driver) {
        this.collection = collection;
        this.driver = driver;
    }

    Uni<List<Discarded>> list() {
        return driver.all(collection.find().sort(ascending("_id")).limit(MOST))
                .map(documents ->
                        documents.stream().map(MongoDiscarded::discarded).toList());
    }

    /// What was discarded before stays as it was recorded.
    Uni<Void> add(Discarded event) {
        return driver.one(collection.insertOne(document(event)))
                .replaceWithVoid()
                .onFailure(Writes::isDuplicateKey)
                .recoverWithNull();
    }

    private static BsonDocument document(Discarded event) {
        return new BsonDocument("_id", new BsonString(event.stream() + "@" + event.revision()))
                .append("stream", new BsonString(event.stream()))
                .append("revision", new BsonInt64(event.revision()))
                .append("by", new BsonString(event.by()))
                .append("why", new BsonString(event.why()))
                .append("at", ControlDocument.time(event.at()));
    }

    private static Discarded discarded(BsonDocument document) {
        return new Discarded(
                document.getString("stream").getValue(),
                document.getInt64("revision").getValue(),
                document.getString("by").getValue(),
                document.getString("why").getValue(),
                ControlDocument.readTime(document, "at"));
    }
}
