package io.baedal.local.views;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Hands the `$match` that an aggregation begins with to the collection, so that an index can serve it.
///
/// The aggregation still applies the stage: this only spares it documents that the stage would refuse.
final class LeadingMatch {

    private static final ScopedValue<LeadingMatch> CURRENT = ScopedValue.newInstance();

    private final MongoCollection<?> collection;
    private Document filter;

    private LeadingMatch(MongoCollection<?> collection, Document filter) {
        this.collection = collection;
        this.filter = filter;
    }

    /// Runs an aggregate command.
    static Document run(MongoCollection<?> collection, Object pipeline, Supplier<Document> aggregation) {
        if (pipeline instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getFirst() instanceof Document first
                && first.get("$match") instanceof Document filter) {
            return ScopedValue.where(CURRENT, new LeadingMatch(collection, filter))
                    .call(aggregation::get);
        }
        return aggregation.get();
    }

    /// The filter, for the first read of the aggregation's own collection; later reads belong to other stages.
    static Optional<Document> take(MongoCollection<?> collection) {
        if (!CURRENT.isBound() || CURRENT.get().collection != collection) {
            return Optional.empty();
        }
        Document filter = CURRENT.get().filter;
        CURRENT.get().filter = null;
        return Optional.ofNullable(filter);
    }
}
