package io.baedal.projections.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.projections.versions.Keeper;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// The collection `keepers`: `{_id: "<version>/<instance>", instance, version, state, events, at}`.
final class MongoKeepers {
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST = 1_000;

    private final MongoCollection<BsonDocument> collection;
    private final Driver driver;

    MongoKeepers(MongoCollection<BsonDocument> collection, Driver driver) {
        this.collection = collection;
        this.driver = driver;
    }

    Uni<List<Keeper>> list() {
        return driver.all(collection.find().sort(ascending("_id")).limit(MOST))
                .map(documents -> documents.stream().map(MongoKeepers::keeper).toList());
    }

    Uni<Void> alive(Keeper keeper) {
        var document = document(keeper);
        return driver.one(collection.replaceOne(eq(document.get("_id")), document, new ReplaceOptions().upsert(true)))
                .chain(() -> driver.one(collection.deleteMany(
                        lt("at", ControlDocument.time(keeper.at().minus(REMEMBERED))))))
                .replaceWithVoid();
    }

    /// Forgets who kept a version.
    Uni<Void> forget(int version) {
        return driver.one(collection.deleteMany(eq("version", version))).replaceWithVoid();
    }

    private static BsonDocument document(Keeper keeper) {
        return new BsonDocument("_id", new BsonString(keeper.version() + "/" + keeper.instance()))
                .append("instance", new BsonString(keeper.instance()))
                .append("version", new BsonInt32(keeper.version()))
                .append("state", new BsonString(keeper.state()))
                .append("events", new BsonInt64(keeper.events()))
                .append("at", ControlDocument.time(keeper.at()));
    }

    private static Keeper keeper(BsonDocument document) {
        return new Keeper(
                document.getString("instance").getValue(),
                document.getInt32("version").getValue(),
                document.getString("state").getValue(),
                document.getInt64("events").getValue(),
                ControlDocument.readTime(document, "at"));
    }
}
