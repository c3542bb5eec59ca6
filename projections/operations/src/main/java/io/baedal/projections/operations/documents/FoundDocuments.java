package io.baedal.projections.operations.documents;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.baedal.projections.View;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.operations.Answers;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.StoreUnavailable;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.Documents;
import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/// Reads the documents of a version. Blocks.
public final class FoundDocuments {
    private static final Duration LONGEST_SCAN = Duration.ofHours(12);

    private final Stores stores;
    private final View view;
    private final MongoDatabase database;
    private final Duration timeLimit;

    public FoundDocuments(Stores stores, View view, int version) {
        this.stores = stores;
        this.view = view;
        database = stores.mongo().getDatabase(MongoViewStore.database(view.name(), version));
        timeLimit = stores.timeLimit();
    }

    /// The names of the collections that the documents are in.
    public List<String> collections() {
        return view.sources().stream()
                .map(source -> source.collection(view))
                .distinct()
                .toList();
    }

    /// One document.
    public FoundDocument load(String collection, String id) {
        return load(collection, List.of(id)).get(id);
    }

    /// Some hundred documents by their ids, one for each.
    public Map<String, FoundDocument> load(String collection, Collection<String> ids) {
        var found = stores.ofViews(each(of(collection).find(in("_id", ids)).batchSize(ids.size() + 1))
                .collect()
                .asList());
        Map<String, FoundDocument> documents = new HashMap<>();
        ids.forEach(id -> documents.put(id, new FoundDocument(id, null)));
        for (var content : found) {
            var id = content.getString("_id").getValue();
            documents.put(id, new FoundDocument(id, content));
        }
        return documents;
    }

    /// Hands out the ids of a whole collection, in no order.
    public void ids(String collection, Consumer<BsonValue> sink) {
        var all = each(of(collection).find().projection(include("_id")).batchSize(1_000))
                .invoke(document -> sink.accept(document.get("_id")))
                .collect()
                .last();
        Answers.of("The views' database", all, LONGEST_SCAN);
    }

    /// The documents of a whole collection, in no order, with nothing but their ids and revisions. They are read while
    /// they are taken.
    ///
    /// @throws StoreUnavailable from the iterator, when the database fails
    /// @throws OperationRefused from the iterator, at a document whose id is no text
    public Iterable<FoundDocument> revisions(String collection) {
        var found =
                of(collection).find().projection(include(Documents.REVISIONS)).batchSize(500);
        return Multi.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(found))
                .onFailure()
                .transform(failed -> new StoreUnavailable("The views' database failed: " + failed.getMessage(), failed))
                .map(content -> new FoundDocument(text(collection, content.get("_id")), content))
                .subscribe()
                .asIterable();
    }

    private String text(String collection, BsonValue id) {
        if (id.isString()) {
            return id.asString().getValue();
        }
        throw new OperationRefused("In %s.%s there is a document whose id is no text: %s; no fold made it. Remove it"
                .formatted(database.getName(), collection, id));
    }

    /// The collection as it is, to be written to.
    public MongoCollection<BsonDocument> of(String collection) {
        return database.getCollection(collection, BsonDocument.class);
    }

    /// The time limit is one between two documents: how long all of them take depends on how many there are.
    private Multi<BsonDocument> each(Publisher<BsonDocument> publisher) {
        return Multi.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(publisher))
                .ifNoItem()
                .after(timeLimit)
                .fail();
    }
}
