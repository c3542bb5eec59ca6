package io.baedal.query.shopdisplay;

import io.baedal.query.read.DocumentsById;
import io.baedal.query.read.GatheredReads;
import io.baedal.query.read.ReadLimits;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.bson.RawBsonDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The shop pages of the view. Thread-safe.
@Singleton
final class ShopPages {
    private final GatheredReads<ShopPage> reads;

    ShopPages(
            ReactiveMongoClient mongo,
            @ConfigProperty(name = "baedal.query.reads") int inFlight,
            @ConfigProperty(name = "baedal.query.keys-per-read") int keys,
            @ConfigProperty(name = "baedal.query.queue") int queue,
            @ConfigProperty(name = "baedal.query.deadline") Duration deadline) {
        var collection = mongo.unwrap()
                .getDatabase(ShopDisplayDocument.DATABASE)
                .getCollection(ShopDisplayDocument.COLLECTION, RawBsonDocument.class);
        this.reads = new GatheredReads<>(
                new DocumentsById<>(collection, ShopPageDecoding::decode, ShopPage::id),
                new ReadLimits(inFlight, keys, queue, deadline));
    }

    /// The document of a shop, or null.
    CompletionStage<ShopPage> withId(String id) {
        return reads.read(id);
    }

    /// The documents of several shops, by id; those without are absent.
    CompletionStage<Map<String, ShopPage>> withIds(Collection<String> ids) {
        return reads.read(ids);
    }
}
