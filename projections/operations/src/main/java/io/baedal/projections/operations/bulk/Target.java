package io.baedal.projections.operations.bulk;

import io.baedal.projections.Source;
import io.baedal.projections.mongo.DocumentWrite;
import io.baedal.projections.mongo.MongoBulk;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.Held;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ViewStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

/// The version that is filled. Waits for a database that is away. Thread-safe.
final class Target {
    private final Stores stores;
    private final MongoBulk bulk;
    private final ViewStore store;
    private final Insistence insistence;

    Target(Stores stores, MongoBulk bulk, ViewStore store, Insistence insistence) {
        this.stores = stores;
        this.bulk = bulk;
        this.store = store;
        this.insistence = insistence;
    }

    List<BsonDocument> load(String collection, Collection<String> ids) {
        return insistence.on(() -> stores.ofViews(bulk.load(collection, ids)));
    }

    /// @return whether all were written
    boolean write(String collection, List<DocumentWrite> writes) {
        return insistence.on(() -> stores.ofViews(bulk.write(collection, writes)));
    }

    Map<String, Long> revisions(Source<?, ?> source, Collection<String> ids) {
        return insistence.on(() -> stores.ofViews(store.documents().revisions(source, ids)));
    }

    Held load(Source<?, ?> source, String id) {
        return insistence.on(() -> stores.ofViews(store.documents().load(source, id)));
    }

    /// @return whether the document held what was expected
    /// @throws io.baedal.projections.store.RefusedDocument when the database won't ever take it
    boolean replace(Source<?, ?> source, String id, long expected, Held next) {
        return insistence.on(() -> stores.ofViews(store.documents().replace(source, id, expected, next)));
    }

    void park(ParkedStream stream) {
        insistence.on(() -> stores.ofViews(store.parked().park(stream)));
    }
}
