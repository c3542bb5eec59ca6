package io.baedal.projections.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.projections.View;
import io.baedal.projections.store.LogPosition;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import org.bson.BsonDocument;

/// How far a version was filled in bulk, kept beside its documents: one document of the collection `build`,
/// `{_id: "build", token, commit?, prepare?, events?}`.
public final class MongoBuild {
    private static final String ID = "build";
    private static final String TOKEN = "token";
    private static final String COMMIT = "commit";
    private static final String PREPARE = "prepare";
    private static final String EVENTS = "events";

    /// Everything up to here is in the documents, or parked.
    ///
    /// @param position the place in the log
    /// @param events how many events of the view that is
    public record Checkpoint(LogPosition position, long events) {}

    private final MongoCollection<BsonDocument> collection;
    private final Driver driver;

    private MongoBuild(MongoCollection<BsonDocument> collection, Driver driver) {
        this.collection = collection;
        this.driver = driver;
    }

    /// @param timeLimit what one answer of the database may take
    public static MongoBuild of(MongoClient client, View view, int number, Duration timeLimit) {
        var collection = MongoViewStore.open(client, view, number).getCollection(ID, BsonDocument.class);
        return new MongoBuild(collection, new Driver(timeLimit));
    }

    /// Whether a build of this version ever began.
    public Uni<Boolean> begun() {
        return driver.one(collection.find(eq(ID)).first()).map(document -> document != null);
    }

    /// From now on only who has this token moves the checkpoint.
    ///
    /// @return where to go on from
    public Uni<Optional<Checkpoint>> take(String token) {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        return driver.one(collection.findOneAndUpdate(eq(ID), set(TOKEN, token), options))
                .map(document -> document.containsKey(COMMIT) ? Optional.of(checkpoint(document)) : Optional.empty());
    }

    private static Checkpoint checkpoint(BsonDocument document) {
        var position = new LogPosition(
                document.getInt64(COMMIT).getValue(), document.getInt64(PREPARE).getValue());
        return new Checkpoint(position, document.getInt64(EVENTS).getValue());
    }

    /// Moves the checkpoint.
    ///
    /// @return whether the token was still the one
    public Uni<Boolean> move(String token, Checkpoint next) {
        return driver.one(collection.updateOne(
                        and(eq(ID), eq(TOKEN, token)),
                        combine(
                                set(COMMIT, next.position().commit()),
                                set(PREPARE, next.position().prepare()),
                                set(EVENTS, next.events()))))
                .map(result -> result.getMatchedCount() > 0);
    }
}
