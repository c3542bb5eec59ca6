package io.baedal.projections.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ParkedStreams;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// The collection `parked`: `{_id: <stream>, revision, eventType, error, since, tried, attempts}`.
final class MongoParkedStreams implements ParkedStreams {
    private final MongoCollection<BsonDocument> collection;
    private final Driver driver;

    MongoParkedStreams(MongoCollection<BsonDocument> collection, Driver driver) {
        this.collection = collection;
        this.driver = driver;
    }

    @Override
    public Uni<List<ParkedStream>> list(int limit) {
        return driver.all(collection.find().sort(ascending("_id")).limit(limit))
                .map(documents ->
                        documents.stream().map(MongoParkedStreams::parked).toList());
    }

    @Override
    public Uni<Optional<ParkedStream>> find(String stream) {
        return driver.one(collection.find(eq(stream)).first())
                .map(document -> Optional.ofNullable(document).map(MongoParkedStreams::parked));
    }

    @Override
    public Uni<Void> park(ParkedStream parked) {
        return driver.one(
                        collection.replaceOne(eq(parked.stream()), document(parked), new ReplaceOptions().upsert(true)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> release(String stream) {
        return driver.one(collection.deleteOne(eq(stream))).replaceWithVoid();
    }

    private static BsonDocument document(ParkedStream parked) {
        return new BsonDocument("_id", new BsonString(parked.stream()))
                .append("revision", new BsonInt64(parked.revision()))
                .append("eventType", new BsonString(parked.eventType()))
                .append("error", new BsonString(parked.error()))
                .append("since", new BsonDateTime(parked.since().toEpochMilli()))
                .append("tried", new BsonDateTime(parked.tried().toEpochMilli()))
                .append("attempts", new BsonInt32(parked.attempts()));
    }

    private static ParkedStream parked(BsonDocument document) {
        return new ParkedStream(
                document.getString("_id").getValue(),
                document.getNumber("revision").longValue(),
                document.getString("eventType").getValue(),
                document.getString("error").getValue(),
                Instant.ofEpochMilli(document.getDateTime("since").getValue()),
                Instant.ofEpochMilli(document.getDateTime("tried").getValue()),
                document.getNumber("attempts").intValue());
    }
}
