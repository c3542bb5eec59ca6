package io.baedal.query.read;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// A MongoDB collection whose `_id` is a string, read as raw bytes.
///
/// @param <V> what is made of a document
public final class DocumentsById<V> implements KeyedSource<V> {
    private final MongoCollection<RawBsonDocument> collection;
    private final Bson projection;
    private final Function<RawBsonDocument, V> decode;
    private final Function<V, String> key;
    private final Hearing hearing;

    /// Reads whole documents.
    ///
    /// @param decode runs on the driver's thread and must not block
    /// @param key tells the `_id` of what was decoded
    public DocumentsById(
            MongoCollection<RawBsonDocument> collection, Function<RawBsonDocument, V> decode, Function<V, String> key) {
        this(collection, null, decode, key);
    }

    /// Reads parts of documents.
    ///
    /// @param projection what is read of a document; all of it if this is null
    /// @param decode runs on the driver's thread and must not block
    /// @param key tells the `_id` of what was decoded
    public DocumentsById(
            MongoCollection<RawBsonDocument> collection,
            Bson projection,
            Function<RawBsonDocument, V> decode,
            Function<V, String> key) {
        this.collection = collection;
        this.projection = projection;
        this.decode = decode;
        this.key = key;
        hearing = new Hearing(collection.getNamespace().toString());
    }

    @Override
    public CompletableFuture<Map<String, V>> read(Collection<String> keys) {
        var filter = keys.size() == 1 ? Filters.eq(keys.iterator().next()) : Filters.in("_id", keys);
        var found = new Found(keys.size());
        collection
                .find(filter)
                .projection(projection)
                .batchSize(keys.size() + 1)
                .subscribe(found);
        return found.result;
    }

    /// Collects the documents of one read.
    private final class Found implements Subscriber<RawBsonDocument> {
        private final Map<String, V> documents;
        private final CompletableFuture<Map<String, V>> result = new CompletableFuture<>();

        private Found(int size) {
            documents = HashMap.newHashMap(size);
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            result.whenComplete((found, failure) -> {
                if (failure != null) {
                    subscription.cancel();
                }
            });
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(RawBsonDocument document) {
            try {
                V value = decode.apply(document);
                documents.put(key.apply(value), value);
            } catch (RuntimeException unreadable) {
                result.completeExceptionally(unreadable);
            }
        }

        @Override
        public void onError(Throwable failure) {
            hearing.failed(failure);
            result.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            hearing.answered();
            result.complete(documents);
        }
    }
}
