package io.baedal.projections.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.baedal.projections.View;
import io.baedal.projections.store.ViewStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.bson.BsonDocument;

/// A view's database on MongoDB: it has the view's name, and holds its collections, `parked` and `progress`. What is
/// acknowledged is on a majority of the replica set.
public final class MongoViewStore {
    /// The collection of parked streams.
    public static final String PARKED = "parked";

    /// The collection of the sweeper's position.
    public static final String PROGRESS = "progress";

    private MongoViewStore() {}

    /// The store of a view.
    ///
    /// @param timeLimit what one answer of the database may take
    public static ViewStore of(MongoClient client, View view, Duration timeLimit) {
        var database = client.getDatabase(view.name()).withWriteConcern(WriteConcern.MAJORITY);
        var driver = new Driver(timeLimit);
        return new ViewStore(
                new MongoDocuments(view, database, driver),
                new MongoParkedStreams(database.getCollection(PARKED, BsonDocument.class), driver),
                new MongoProgress(database.getCollection(PROGRESS, BsonDocument.class), driver),
                indexes(view, database, driver));
    }

    private static Uni<Void> indexes(View view, MongoDatabase database, Driver driver) {
        return Multi.createFrom()
                .iterable(view.indexes())
                .onItem()
                .transformToUniAndConcatenate(index -> driver.one(database.getCollection(index.collection())
                        .createIndex(index.keys(), new IndexOptions().unique(index.unique()))))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
