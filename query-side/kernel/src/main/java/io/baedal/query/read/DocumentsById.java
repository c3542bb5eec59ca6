package io.baedal.query.read;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.Function;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.bson.RawBsonDocument;
import org.jboss.logging.Logger;

/// A MongoDB collection whose `_id` is a string, read as raw bytes.
///
/// @param <V> what is made of a document
public final class DocumentsById<V> implements KeyedSource<V> {
    private static final Logger LOG = Logger.getLogger(DocumentsById.class);

    private final MongoCollection<RawBsonDocument> collection;
    private final Function<RawBsonDocument, V> decode;
    private final Function<V, String> key;
    private volatile boolean away;

    /// @param decode runs on the driver's thread and must not block
    /// @param key tells the `_id` of what was decoded
    public DocumentsById(
            MongoCollection<RawBsonDocument> collection, Function<RawBsonDocument, V> decode, Function<V, String> key) {
        this.collection = collection;
        this.decode = decode;
        this.key = key;
    }

    @Override
    public Uni<Map<String, V>> read(Collection<String> keys) {
        var filter = keys.size() == 1 ? Filters.eq(keys.iterator().next()) : Filters.in("_id", keys);
        Flow.Publisher<RawBsonDocument> found =
                AdaptersToFlow.publisher(collection.find(filter).batchSize(keys.size() + 1));
        return Multi.createFrom()
                .publisher(found)
                .collect()
                .in(() -> newMap(keys.size()), this::add)
                .onItem()
                .invoke(() -> heard(null))
                .onFailure()
                .invoke(this::heard);
    }

    private static <V> Map<String, V> newMap(int size) {
        return HashMap.newHashMap(size);
    }

    private void add(Map<String, V> found, RawBsonDocument document) {
        V value = decode.apply(document);
        found.put(key.apply(value), value);
    }

    /// Says once that the database is away, and once that it is back.
    private void heard(Throwable failure) {
        if (failure != null && !away) {
            away = true;
            LOG.errorf("Reading %s fails: %s", collection.getNamespace(), failure.getMessage());
        } else if (failure == null && away) {
            away = false;
            LOG.infof("Reading %s works again", collection.getNamespace());
        }
    }
}
