package io.baedal.projections.operations.repair;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.documents.FoundDocument;
import io.baedal.projections.store.Documents;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/// Changes a document in one write that does nothing if the document says that it holds something else by then.
final class GuardedDocument {
    private final Stores stores;
    private final MongoCollection<BsonDocument> collection;

    GuardedDocument(Stores stores, MongoCollection<BsonDocument> collection) {
        this.stores = stores;
        this.collection = collection;
    }

    /// Makes a document what it should be.
    ///
    /// @return how that ended; empty when somebody else changed it meanwhile
    Optional<Repaired.Outcome> make(FoundDocument found, FreshDocument fresh) {
        if (!found.exists() && fresh.isNone()
                || found.exists() && fresh.content().equals(found.content())) {
            return Optional.of(Repaired.Outcome.UNCHANGED);
        }
        return fresh.isNone() ? remove(found) : write(found, fresh);
    }

    private Optional<Repaired.Outcome> remove(FoundDocument found) {
        var result = stores.ofViews(uni(collection.deleteOne(unchanged(found))));
        return result.getDeletedCount() > 0 ? Optional.of(Repaired.Outcome.REMOVED) : Optional.empty();
    }

    private Optional<Repaired.Outcome> write(FoundDocument found, FreshDocument fresh) {
        var options = new ReplaceOptions().upsert(!found.exists());
        boolean written = stores.ofViews(uni(collection.replaceOne(unchanged(found), fresh.content(), options))
                .map(result -> result.getMatchedCount() > 0 || result.getUpsertedId() != null)
                .onFailure(GuardedDocument::isThereByNow)
                .recoverWithItem(false));
        return written ? Optional.of(Repaired.Outcome.REPAIRED) : Optional.empty();
    }

    private static Bson unchanged(FoundDocument found) {
        var revisions = found.exists() ? found.content().get(Documents.REVISIONS) : null;
        return and(
                eq(found.id()),
                revisions == null ? exists(Documents.REVISIONS, false) : eq(Documents.REVISIONS, revisions));
    }

    private static boolean isThereByNow(Throwable problem) {
        return problem instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private <T> Uni<T> uni(Publisher<T> publisher) {
        return Uni.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(publisher))
                .ifNoItem()
                .after(stores.timeLimit())
                .fail();
    }
}
