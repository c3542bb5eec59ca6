package io.baedal.query.adlisting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import io.baedal.query.read.Hearing;
import io.baedal.query.read.KeyedSource;
import io.baedal.views.adlisting.AdListingDocument;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// The campaigns of slots that may be shown on a day: those with the best bids, by the view's index. The key is made by
/// [#key].
final class CandidatesOfSlots implements KeyedSource<List<Candidate>> {
    private static final int DAY = "2026-11-30".length();
    private static final Bson BEST_BID_FIRST =
            orderBy(descending(AdListingDocument.BID), ascending(AdListingDocument.ID));

    private final ReactiveMongoCollection<RawBsonDocument> campaigns;
    private final int most;
    private final Hearing hearing = new Hearing("the campaigns of slots");

    /// @param most how many are read of one slot
    CandidatesOfSlots(ReactiveMongoCollection<RawBsonDocument> campaigns, int most) {
        this.campaigns = campaigns;
        this.most = most;
    }

    /// A slot on a day.
    static String key(String slot, String day) {
        return day + slot;
    }

    @Override
    public CompletableFuture<Map<String, List<Candidate>>> read(Collection<String> keys) {
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndMerge(key -> read(key).map(found -> Map.entry(key, found)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .subscribeAsCompletionStage();
    }

    private Uni<List<Candidate>> read(String key) {
        var options = new FindOptions()
                .sort(BEST_BID_FIRST)
                .limit(most)
                .projection(include(Candidate.FIELDS))
                .batchSize(most + 1);
        return campaigns
                .find(shown(key.substring(DAY), key.substring(0, DAY)), options)
                .map(Candidate::decode)
                .collect()
                .asList()
                .invoke(hearing::answered)
                .onFailure()
                .invoke(hearing::failed);
    }

    private static Bson shown(String slot, String day) {
        return and(
                eq(AdListingDocument.SLOTS, slot),
                lte(AdListingDocument.FROM, day),
                gte(AdListingDocument.UNTIL, day),
                ne(AdListingDocument.FULL_ON, day));
    }
}
