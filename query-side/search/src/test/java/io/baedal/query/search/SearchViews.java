package io.baedal.query.search;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.baedal.events.DomainEvent;
import io.baedal.local.views.ViewsServer;
import io.baedal.projections.Source;
import io.baedal.views.search.SearchDocument;
import io.baedal.views.search.SearchView;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// A views server in memory with version 1 of the view, folded from events by the view itself.
final class SearchViews implements AutoCloseable {
    private final SearchView view = new SearchView();
    private final ViewsServer server = ViewsServer.start(null, 0);
    private final MongoClient client = MongoClients.create(server.connectionString());
    private final MongoCollection<BsonDocument> documents = client.getDatabase(SearchDocument.VIEW + "-v1")
            .getCollection(SearchDocument.COLLECTION, BsonDocument.class);

    SearchViews() {
        view.indexes().forEach(index -> documents.createIndex(index.keys()));
        client.getDatabase(SearchDocument.VIEW)
                .getCollection("control", BsonDocument.class)
                .updateOne(Filters.eq("view"), Updates.set("active", 1), new UpdateOptions().upsert(true));
    }

    String connectionString() {
        return server.connectionString();
    }

    /// Writes the document of a shop, from all events of all of its streams.
    void shop(String id, List<? extends DomainEvent> events) {
        var document = new BsonDocument("_id", new BsonString(id));
        var revisions = new BsonDocument();
        for (var source : view.sources()) {
            var own = events.stream().filter(source.events()::isInstance).toList();
            if (!own.isEmpty()) {
                document.putAll(fold(source, own));
                revisions.append(source.category(), new BsonInt64(own.size() - 1L));
            }
        }
        documents.replaceOne(
                Filters.eq(id),
                document.append(SearchDocument.REVISIONS, revisions),
                new ReplaceOptions().upsert(true));
    }

    private static <P, E extends DomainEvent> BsonDocument fold(
            Source<P, E> source, List<? extends DomainEvent> events) {
        P part = source.initial();
        for (var event : events) {
            part = source.evolve(part, source.events().cast(event));
        }
        return source.format().write(part);
    }

    void remove(String id) {
        documents.deleteOne(Filters.eq(id));
    }

    void clear() {
        documents.deleteMany(new BsonDocument());
    }

    BsonDocument document(String id) {
        return documents.find(Filters.eq(id)).first();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
