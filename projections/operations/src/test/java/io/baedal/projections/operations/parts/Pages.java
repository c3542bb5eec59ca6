package io.baedal.projections.operations.parts;

import io.baedal.projections.View;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.ParkedStream;
import io.smallrye.mutiny.Multi;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.reactivestreams.FlowAdapters;

/// All that a version holds.
public final class Pages {
    private Pages() {}

    /// The documents by id. Two are equal when their fields are, in any order.
    public static Map<String, BsonDocument> of(Stores stores, View view, int number) {
        var found = stores.mongo()
                .getDatabase(MongoViewStore.database(view.name(), number))
                .getCollection(view.name(), BsonDocument.class)
                .find();
        Map<String, BsonDocument> pages = new TreeMap<>();
        Multi.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(found))
                .subscribe()
                .asIterable()
                .forEach(page -> pages.put(page.getString("_id").getValue(), page));
        return pages;
    }

    /// The parked streams, with the revision that each stopped at.
    public static Map<String, Long> parked(Stores stores, View view, int number) {
        Map<String, Long> parked = new TreeMap<>();
        for (ParkedStream stream :
                stores.ofViews(stores.version(view, number).parked().list(1_000))) {
            parked.put(stream.stream(), stream.revision());
        }
        return parked;
    }
}
