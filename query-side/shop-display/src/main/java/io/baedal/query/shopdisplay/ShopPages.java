package io.baedal.query.shopdisplay;

import com.mongodb.reactivestreams.client.MongoClient;
import io.baedal.query.read.DocumentsById;
import io.baedal.query.read.KeyedSource;
import io.baedal.query.read.ReadLimits;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.VersionedReads;
import io.baedal.query.version.VersionedReads.Taken;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.bson.RawBsonDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The shop pages of the view, in the version that is served. Thread-safe.
@Singleton
final class ShopPages {
    private final VersionedReads<ShopPage> reads;

    ShopPages(
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

    private static KeyedSource<ShopPage> documents(MongoClient mongo, String view, int version) {
        var collection = mongo.getDatabase(VersionedReads.database(view, version))
                .getCollection(ShopDisplayDocument.COLLECTION, RawBsonDocument.class);
        return new DocumentsById<>(collection, document -> ShopPageDecoding.decode(document, version), ShopPage::id);
    }

    /// What everything in one answer is read from.
    Taken<ShopPage> take() {
        return reads.take();
    }
}
