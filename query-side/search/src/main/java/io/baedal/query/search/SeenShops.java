package io.baedal.query.search;

import io.baedal.query.freshness.StreamRevision;
import io.baedal.query.read.DocumentsById;
import io.baedal.query.read.ReadLimits;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.VersionedReads;
import io.baedal.query.version.VersionedReads.Taken;
import io.baedal.views.search.SearchDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells which revisions of its streams the view has seen, shop by shop. Thread-safe.
@Singleton
final class SeenShops {
    private static final Set<String> SOURCES = Set.of(SearchDocument.SHOP, SearchDocument.MENU, SearchDocument.RATING);

    /// What the document of a shop has seen.
    record Seen(String id, RawBsonDocument revisions) {
        static Seen of(RawBsonDocument document) {
            return new Seen(document.getString(SearchDocument.ID).getValue(), (RawBsonDocument)
                    document.getDocument(SearchDocument.REVISIONS));
        }

        boolean hasSeen(StreamRevision required) {
            var revision = revisions.get(source(required.stream()));
            return revision != null && revision.asNumber().longValue() >= required.revision();
        }
    }

    private final VersionedReads<Seen> reads;

    SeenShops(
            ReactiveMongoClient mongo,
            ActiveVersion active,
            @ConfigProperty(name = "baedal.query.reads") int inFlight,
            @ConfigProperty(name = "baedal.query.keys-per-read") int keys,
            @ConfigProperty(name = "baedal.query.queue") int queue,
            @ConfigProperty(name = "baedal.query.deadline") Duration deadline) {
        reads = new VersionedReads<>(
                active,
                version -> new DocumentsById<>(
                        mongo.unwrap()
                                .getDatabase(VersionedReads.database(active.view(), version))
                                .getCollection(SearchDocument.COLLECTION, RawBsonDocument.class),
                        Seen::of,
                        Seen::id),
                new ReadLimits(inFlight, keys, queue, deadline));
    }

    /// What everything in one answer is read from.
    Taken<Seen> take() {
        return reads.take();
    }

    /// Whether answers are made of this stream.
    static boolean isSource(String stream) {
        return stream.indexOf('-') > 0
                && SOURCES.contains(source(stream))
                && !shop(stream).isEmpty();
    }

    private static String source(String stream) {
        return stream.substring(0, stream.indexOf('-'));
    }

    /// The shop that a stream is about.
    static String shop(String stream) {
        return stream.substring(stream.indexOf('-') + 1);
    }
}
