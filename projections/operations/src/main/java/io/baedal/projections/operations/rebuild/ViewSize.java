package io.baedal.projections.operations.rebuild;

import static com.mongodb.client.model.Projections.include;

import io.baedal.projections.View;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.operations.Answers;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.Documents;
import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.List;
import org.bson.BsonDocument;
import org.reactivestreams.FlowAdapters;

/// How much a version holds, told by the revisions in its documents. Only reads.
final class ViewSize {
    private static final int AT_A_TIME = 1_000;
    private static final Duration LONGEST = Duration.ofHours(1);

    /// @param streams that have an event in a document
    /// @param events in all of them
    record Size(long streams, long events) {
        private Size plus(long revision) {
            return new Size(streams + 1, events + revision + 1);
        }
    }

    private final Stores stores;
    private final View view;
    private final int number;

    ViewSize(Stores stores, View view, int number) {
        this.stores = stores;
        this.view = view;
        this.number = number;
    }

    Size measure() {
        var size = new Size(0, 0);
        for (var collection : collections()) {
            size = add(collection, size);
        }
        return size;
    }

    private List<String> collections() {
        return view.sources().stream()
                .map(source -> source.collection(view))
                .distinct()
                .toList();
    }

    private Size add(String collection, Size size) {
        var found = stores.mongo()
                .getDatabase(MongoViewStore.database(view.name(), number))
                .getCollection(collection, BsonDocument.class)
                .find()
                .projection(include(Documents.REVISIONS))
                .batchSize(AT_A_TIME);
        var sum = Multi.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(found))
                .ifNoItem()
                .after(stores.timeLimit())
                .fail()
                .collect()
                .in(() -> new Size[] {size}, (box, document) -> box[0] = add(document, box[0]));
        return Answers.of("The views' database", sum, LONGEST)[0];
    }

    private static Size add(BsonDocument document, Size size) {
        var sum = size;
        if (document.get(Documents.REVISIONS) instanceof BsonDocument revisions) {
            for (var revision : revisions.values()) {
                sum = revision.isNumber() ? sum.plus(revision.asNumber().longValue()) : sum;
            }
        }
        return sum;
    }
}
