package io.baedal.query.shopdisplay;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.query.read.DocumentsById;
import io.baedal.query.read.GatheredReads;
import io.baedal.query.read.ReadLimits;
import io.baedal.query.version.ActiveVersion;
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

    private final ActiveVersion active;
    private final VersionedReads<ShopPage> pages;
    private final VersionedReads<ShopCard> cards;
    private final VersionedReads<SeenReview> reviews;
    private final VersionedReads<ReviewPage> newest;

    ShopPages(
            ReactiveMongoClient mongo,
            ActiveVersion active,
            @ConfigProperty(name = "baedal.query.reads") int inFlight,
            @ConfigProperty(name = "baedal.query.keys-per-read") int keys,
            @ConfigProperty(name = "baedal.query.queue") int queue,
            @ConfigProperty(name = "baedal.query.deadline") Duration deadline) {
        this.active = active;
        var client = mongo.unwrap();
        var limits = new ReadLimits(inFlight, keys, queue, deadline);
        pages = new VersionedReads<>(
                active,
                version -> new DocumentsById<>(
                        shops(client, version), document -> ShopDocuments.page(document, version), ShopPage::id),
                limits);
        cards = new VersionedReads<>(
                active,
                version -> new DocumentsById<>(
                        shops(client, version),
                        ShopDocuments.CARD,
                        document -> ShopDocuments.card(document, version),
                        ShopCard::id),
                limits);
        reviews = new VersionedReads<>(
                active,
                version -> new DocumentsById<>(
                        reviews(client, version), SeenReview.PROJECTION, SeenReview::of, SeenReview::id),
                limits);
        newest = new VersionedReads<>(
                active,
                version -> new NewestReviews(
                        mongo.getDatabase(database(version))
                                .getCollection(ReviewDocument.COLLECTION, RawBsonDocument.class),
                        deadline),
                new ReadLimits(inFlight, 1, queue, deadline));
    }

    private MongoCollection<RawBsonDocument> shops(MongoClient client, int version) {
        return client.getDatabase(database(version))
                .getCollection(ShopDisplayDocument.COLLECTION, RawBsonDocument.class);
    }

    private MongoCollection<RawBsonDocument> reviews(MongoClient client, int version) {
        return client.getDatabase(database(version)).getCollection(ReviewDocument.COLLECTION, RawBsonDocument.class);
    }

    private String database(int version) {
        return VersionedReads.database(active.view(), version);
    }

    /// What everything in one answer is read from.
    Taken take() {
        int version = active.number();
        return new Taken(
                version,
                pages.of(version).reads(),
                cards.of(version).reads(),
                reviews.of(version).reads(),
                newest.of(version).reads());
    }
}
