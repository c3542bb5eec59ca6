package io.baedal.query.favourites;

import com.mongodb.reactivestreams.client.MongoClient;
import io.baedal.query.read.DocumentsById;
import io.baedal.query.read.KeyedSource;
import io.baedal.query.read.ReadLimits;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.VersionedReads;
import io.baedal.query.version.VersionedReads.Taken;
import io.baedal.views.favourites.FavouritesDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.bson.RawBsonDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The favourites of the view, in the version that is served. Thread-safe.
@Singleton
final class FavouritesReads {
    private final VersionedReads<CustomerFavourites> reads;

    FavouritesReads(
            ReactiveMongoClient mongo,
            ActiveVersion active,
            @ConfigProperty(name = "baedal.query.reads") int inFlight,
            @ConfigProperty(name = "baedal.query.keys-per-read") int keys,
            @ConfigProperty(name = "baedal.query.queue") int queue,
            @ConfigProperty(name = "baedal.query.deadline") Duration deadline) {
        reads = new VersionedReads<>(
                active,
                version -> documents(mongo.unwrap(), active.view(), version),
                new ReadLimits(inFlight, keys, queue, deadline));
    }

    private static KeyedSource<CustomerFavourites> documents(MongoClient mongo, String view, int version) {
        var collection = mongo.getDatabase(VersionedReads.database(view, version))
                .getCollection(FavouritesDocument.COLLECTION, RawBsonDocument.class);
        return new DocumentsById<>(
                collection, document -> FavouritesDecoding.decode(document, version), CustomerFavourites::customerId);
    }

    /// What an answer is read from.
    Taken<CustomerFavourites> take() {
        return reads.take();
    }
}
