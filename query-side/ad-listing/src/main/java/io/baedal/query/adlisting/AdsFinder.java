package io.baedal.query.adlisting;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Finds the advertisements that answer a question: the slot's campaigns, then their shops.
@Singleton
final class AdsFinder {
    CompletionStage<Ads> find(Listing listing, AdsQuestion question, Moment moment) {
        var key = CandidatesOfSlots.key(question.slot(), moment.day());
        return listing.candidates()
                .read(key)
                .thenCompose(candidates -> shops(listing, candidates)
                        .thenApply(shops -> ads(listing.version(), candidates, shops, question, moment)));
    }

    private static CompletionStage<Map<String, Shop>> shops(Listing listing, List<Candidate> candidates) {
        Set<String> ids = new HashSet<>();
        candidates.forEach(candidate -> ids.add(candidate.shopId()));
        return ids.isEmpty()
                ? CompletableFuture.completedStage(Map.of())
                : listing.shops().read(ids);
    }

    private static Ads ads(
            int version, List<Candidate> candidates, Map<String, Shop> shops, AdsQuestion question, Moment moment) {
        var selected = Selection.of(candidates, shops, question, moment);
        return new Ads(version, Rotation.order(selected, question.slot(), moment.window(), question.limit()));
    }
}
