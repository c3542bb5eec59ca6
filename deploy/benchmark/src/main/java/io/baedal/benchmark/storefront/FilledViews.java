package io.baedal.benchmark.storefront;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import io.baedal.events.DomainEvent;
import io.baedal.events.StreamNames;
import io.baedal.projections.Folds;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// Documents of all views, folded from streams in memory by the views' own folds and written as projectors write them,
/// as version 1, which is served.
final class FilledViews {
    private static final int BATCH = 500;

    private final MongoClient mongo;
    private final Map<String, Map<String, List<DomainEvent>>> byCategory = new TreeMap<>();

    private FilledViews(MongoClient mongo) {
        this.mongo = mongo;
    }

    /// @param streams the events by the stream's name
    static void fill(String connectionString, List<Map<String, List<DomainEvent>>> streams) {
        try (var mongo = MongoClients.create(connectionString)) {
            var filled = new FilledViews(mongo);
            streams.forEach(some -> some.forEach(filled::sort));
            Views.installed().values().stream().map(Folds::newest).forEach(filled::write);
        }
    }

    private void sort(String stream, List<DomainEvent> events) {
        byCategory
                .computeIfAbsent(StreamNames.category(stream), _ -> new LinkedHashMap<>())
                .put(StreamNames.id(stream), events);
    }

    private void write(View view) {
        var database = mongo.getDatabase(view.name() + "-v1");
        for (var index : view.indexes()) {
            database.getCollection(index.collection())
                    .createIndex(index.keys(), new IndexOptions().unique(index.unique()));
        }
        Map<String, List<Source<?, ?>>> byCollection =
                view.sources().stream().collect(Collectors.groupingBy(source -> source.collection(view)));
        byCollection.forEach((name, sources) -> write(sources, database.getCollection(name, BsonDocument.class)));
        mongo.getDatabase(view.name())
                .getCollection("control", BsonDocument.class)
                .insertOne(new BsonDocument("_id", new BsonString("view")).append("active", new BsonInt32(1)));
    }

    private void write(List<Source<?, ?>> sources, MongoCollection<BsonDocument> collection) {
        Set<String> ids = new TreeSet<>();
        sources.forEach(source -> ids.addAll(streams(source).keySet()));
        List<BsonDocument> batch = new ArrayList<>(BATCH);
        for (var id : ids) {
            var document = new BsonDocument("_id", new BsonString(id)).append("revisions", new BsonDocument());
            sources.forEach(source -> addPart(source, streams(source).get(id), document));
            batch.add(document);
            if (batch.size() == BATCH) {
                collection.insertMany(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            collection.insertMany(batch);
        }
    }

    private Map<String, List<DomainEvent>> streams(Source<?, ?> source) {
        return byCategory.getOrDefault(source.category(), Map.of());
    }

    private static <P, E extends DomainEvent> void addPart(
            Source<P, E> source, List<DomainEvent> events, BsonDocument document) {
        if (events == null) {
            return;
        }
        var part = source.initial();
        for (var event : events) {
            part = source.evolve(part, source.events().cast(event));
        }
        document.putAll(source.format().write(part));
        document.getDocument("revisions").append(source.category(), new BsonInt64(events.size() - 1L));
    }
}
