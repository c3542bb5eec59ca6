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

/// One version of a view's documents on MongoDB, in a database of its own: the view's collections, `parked` and
/// `progress`. What is acknowledged is on a majority of the replica set.
public final class MongoViewStore {
    /// The collection of parked streams.
    public static final String PARKED = "parked";

    /// The collection of the sweeper's position.
    public static final String PROGRESS = "progress";

    private MongoViewStore() {}

    /// The database of a version, as query services know it, too: `shop-display-v2`.
    public static String database(String view, int number) {
        return view + "-v" + number;
    }

    static MongoDatabase open(MongoClient client, View view, int number) {
        return client.getDatabase(database(view.name(), number)).withWriteConcern(WriteConcern.MAJORITY);
    }

    /// The store of a version.
    ///
    /// @param number the version of the documents
    /// @param timeLimit what one answer of the database may take
    public static ViewStore of(MongoClient client, View view, int number, Duration timeLimit) {
        var database = open(client, view, number);
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
