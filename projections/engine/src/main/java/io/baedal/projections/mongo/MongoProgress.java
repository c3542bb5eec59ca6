package io.baedal.projections.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Progress;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// One document of the collection `progress`: `{_id: "sweeper", commit, prepare}`.
final class MongoProgress implements Progress {
    private static final String ID = "sweeper";
    private static final String COMMIT = "commit";
    private static final String PREPARE = "prepare";

    private final MongoCollection<BsonDocument> collection;
    private final Driver driver;

    MongoProgress(MongoCollection<BsonDocument> collection, Driver driver) {
        this.collection = collection;
        this.driver = driver;
    }

    @Override
    public Uni<Optional<LogPosition>> load() {
        return driver.one(collection.find(eq(ID)).first())
                .map(document -> Optional.ofNullable(document).map(MongoProgress::position));
    }

    private static LogPosition position(BsonDocument document) {
        return new LogPosition(
                document.getNumber(COMMIT).longValue(),
                document.getNumber(PREPARE).longValue());
    }

    @Override
    public Uni<Boolean> move(LogPosition expected, LogPosition next) {
        return expected == null ? first(next) : further(expected, next);
    }

    private Uni<Boolean> first(LogPosition next) {
        var document = new BsonDocument("_id", new BsonString(ID))
                .append(COMMIT, new BsonInt64(next.commit()))
                .append(PREPARE, new BsonInt64(next.prepare()));
        return driver.one(collection.insertOne(document))
                .map(_ -> true)
                .onFailure(Writes::isDuplicateKey)
                .recoverWithItem(false);
    }

    private Uni<Boolean> further(LogPosition expected, LogPosition next) {
        return driver.one(collection.updateOne(
                        and(eq(ID), eq(COMMIT, expected.commit()), eq(PREPARE, expected.prepare())),
                        Updates.combine(Updates.set(COMMIT, next.commit()), Updates.set(PREPARE, next.prepare()))))
                .map(result -> result.getMatchedCount() > 0);
    }
}
