package io.baedal.query.shopdisplay;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.query.read.DocumentsById;
import io.baedal.query.read.GatheredReads;
import io.baedal.query.read.Hearing;
import io.baedal.query.read.ReadLimits;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.Versioned;
import io.baedal.query.version.VersionedReads;
import io.baedal.views.shopdisplay.ReviewDocument;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.bson.RawBsonDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The documents of the view, in the version that is served. Thread-safe.
@Singleton
final class ShopPages {
    /// A version, and how what it has is read.
    ///
    /// @param pages of shops, by their ids
    /// @param cards of shops, by their ids
    /// @param reviews their revisions, by the reviews' ids
    /// @param newest pages of reviews, by [ReviewQuestion#key()]
    record Taken(
            int version,
            GatheredReads<ShopPage> pages,
            GatheredReads<ShopCard> cards,
            GatheredReads<SeenReview> reviews,
            GatheredReads<ReviewPage> newest) {}

    private final ReactiveMongoClient mongo;
    private final String view;
    private final ReadLimits limits;
    private final Versioned<Taken> versioned;

    ShopPages(
            ReactiveMongoClient mongo,
            ActiveVersion active,
            @ConfigProperty(name = "baedal.query.reads") int inFlight,
            @ConfigProperty(name = "baedal.query.keys-per-read") int keys,
            @ConfigProperty(name = "baedal.query.queue") int queue,
            @ConfigProperty(name = "baedal.query.deadline") Duration deadline) {
        this.mongo = mongo;
        view = active.view();
        limits = new ReadLimits(inFlight, keys, queue, deadline);
        versioned = new Versioned<>(active, this::version);
    }

    private Taken version(int version) {
        var database = VersionedReads.database(view, version);
        var shops = collection(database, ShopDisplayDocument.COLLECTION);
        var reviews = collection(database, ReviewDocument.COLLECTION);
        return new Taken(
                version,
                new GatheredReads<>(
                        new DocumentsById<>(shops, document -> ShopDocuments.page(document, version), ShopPage::id),
                        limits),
                new GatheredReads<>(
                        new DocumentsById<>(
                                shops,
                                ShopDocuments.CARD,
                                document -> ShopDocuments.card(document, version),
                                ShopCard::id),
                        limits),
                new GatheredReads<>(
                        new DocumentsById<>(reviews, SeenReview.PROJECTION, SeenReview::of, SeenReview::id), limits),
                new GatheredReads<>(newest(database), oneByOne()));
    }

    private MongoCollection<RawBsonDocument> collection(String database, String name) {
        return mongo.unwrap().getDatabase(database).getCollection(name, RawBsonDocument.class);
    }

    private NewestReviews newest(String database) {
        var reviews = mongo.getDatabase(database).getCollection(ReviewDocument.COLLECTION, RawBsonDocument.class);
        return new NewestReviews(reviews, limits.deadline(), new Hearing(database + "." + ReviewDocument.COLLECTION));
    }

    /// Pages of reviews have nothing in common that one read could answer.
    private ReadLimits oneByOne() {
        return new ReadLimits(limits.inFlight(), 1, limits.queue(), limits.deadline());
    }

    /// What everything in one answer is read from.
    Taken take() {
        return versioned.take();
    }
}
