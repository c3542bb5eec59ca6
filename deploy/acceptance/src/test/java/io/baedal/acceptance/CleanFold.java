package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baedal.events.DomainEvent;
import io.baedal.events.StreamNames;
import io.baedal.projections.Source;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Fold;
import io.baedal.projections.fold.Folded;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.StoredEvent;
import io.baedal.views.shopdisplay.ShopDisplayView;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// The documents as a fold of all streams from their first events makes them, in one go and with nothing in between:
/// what any version must be, byte for byte.
final class CleanFold {

    private static final int PAGE = 4_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ShopDisplayView VIEW = new ShopDisplayView();

    private CleanFold() {}

    /// Fails unless the version's documents become those of a clean fold, once nothing is in flight any more.
    static void assertBecomes(int version) throws Exception {
        Map<String, BsonDocument> expected = documents(streams());
        await("version " + version + " is a clean fold")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertIs(expected, version));
    }

    private static void assertIs(Map<String, BsonDocument> expected, int version) {
        Map<String, BsonDocument> found = stored(version);
        assertThat(found.keySet()).as("documents of version " + version).isEqualTo(expected.keySet());
        expected.forEach((id, document) -> assertThat(found.get(id))
                .as("document " + id + " of version " + version)
                .isEqualTo(document));
    }

    /// By collection and id.
    private static Map<String, BsonDocument> documents(Map<String, List<StoredEvent>> streams) {
        Map<String, BsonDocument> documents = new TreeMap<>();
        for (Source<?, ?> source : VIEW.sources()) {
            streams.forEach((stream, events) -> {
                if (StreamNames.category(stream).equals(source.category())) {
                    String id = source.documentId(StreamNames.id(stream));
                    String place = source.collection(VIEW) + "/" + id;
                    fold(SourceStream.of(source, stream), events, documents.computeIfAbsent(place, _ -> empty(id)));
                }
            });
        }
        return documents;
    }

    private static BsonDocument empty(String id) {
        return new BsonDocument("_id", new BsonString(id)).append("revisions", new BsonDocument());
    }

    private static <P, E extends DomainEvent> void fold(
            SourceStream<P, E> stream, List<StoredEvent> events, BsonDocument document) {
        Source<P, E> source = stream.source();
        Folded<P> folded = Fold.fold(stream, source.initial(), -1, events, Discards.NONE);
        assertThat(folded.poison()).isNull();
        document.putAll(source.format().write(folded.part()));
        document.getDocument("revisions").append(source.category(), new BsonInt64(folded.revision()));
    }

    private static Map<String, BsonDocument> stored(int version) {
        try (MongoClient client = MongoClients.create(Platform.running().views())) {
            Map<String, BsonDocument> documents = new TreeMap<>();
            VIEW.sources().stream()
                    .map(source -> source.collection(VIEW))
                    .distinct()
                    .forEach(collection -> client.getDatabase(VIEW.name() + "-v" + version)
                            .getCollection(collection, BsonDocument.class)
                            .find()
                            .forEach(document -> documents.put(
                                    collection + "/" + document.getString("_id").getValue(), document)));
            return documents;
        }
    }

    private static Map<String, List<StoredEvent>> streams() throws Exception {
        KurrentDBClient client = KurrentDBClient.create(
                KurrentDBConnectionString.parseOrThrow(Platform.running().eventStore()));
        try {
            Map<String, List<StoredEvent>> streams = new HashMap<>();
            Position from = new Position(0, 0);
            Position last = null;
            while (!from.equals(last)) {
                last = from;
                var options = ReadAllOptions.get().forwards().fromPosition(from).maxCount(PAGE);
                for (ResolvedEvent event :
                        client.readAll(options).get(30, TimeUnit.SECONDS).getEvents()) {
                    add(event.getOriginalEvent(), streams);
                    from = event.getOriginalEvent().getPosition();
                }
            }
            return streams;
        } finally {
            client.shutdown().join();
        }
    }

    /// Pages share an event: a read begins with the one at its position.
    private static void add(RecordedEvent event, Map<String, List<StoredEvent>> streams) {
        if (event.getStreamId().matches("(shop|menu|rating|review)-.*")) {
            List<StoredEvent> stream = streams.computeIfAbsent(event.getStreamId(), _ -> new ArrayList<>());
            if (event.getRevision() == stream.size()) {
                stream.add(new StoredEvent(
                        event.getRevision(),
                        event.getEventType(),
                        event.getEventData(),
                        event.getUserMetadata(),
                        event.getCreated()));
            }
        }
    }
}
