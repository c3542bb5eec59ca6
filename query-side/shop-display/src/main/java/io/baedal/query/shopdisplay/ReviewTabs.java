package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.Patience;
import io.baedal.query.freshness.RequiredRevisions;
import io.baedal.query.freshness.StreamRevision;
import io.baedal.query.parameter.Ids;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Reads review tabs. The head of one, and what the view has seen of the reviews that the client asks for, come first;
/// the reviews are
/// read once that is fresh enough, so they are at least as fresh. Thread-safe.
@Singleton
final class ReviewTabs {
    /// What tells how fresh a tab would be.
    private record Head(ShopCard shop, Map<String, SeenReview> reviews) {
        boolean hasSeen(StreamRevision required) {
            if (!required.stream().startsWith(SeenReview.PREFIX)) {
                return shop != null && shop.hasSeen(required);
            }
            var seen = reviews.get(Revisions.shopOf(required.stream()));
            return seen != null && seen.revision() >= required.revision();
        }
    }

    private final Patience patience;

    ReviewTabs(Patience patience) {
        this.patience = patience;
    }

    /// Leaves out what a shop's review tab isn't made of. Of whichever shop a review is can't be known before it was
    /// seen, so all reviews are waited for.
    static Demand demand(Demand demand, String shopId) {
        return demand.among(stream -> isReview(stream)
                || Revisions.areOf(shopId, stream) && !stream.startsWith(ShopDisplayDocument.MENU + "-"));
    }

    private static boolean isReview(String stream) {
        return stream.startsWith(SeenReview.PREFIX) && Ids.isOne(stream.substring(SeenReview.PREFIX.length()));
    }

    /// @param from where everything is read
    /// @param demand of [#demand]
    /// @return fails with a [io.baedal.query.problem.Problem] when there is no such shop, or it is closed for good
    CompletionStage<ReviewTab> read(ShopPages.Taken from, ReviewQuestion question, Demand demand) {
        var reviews = reviews(demand.required());
        return patience.await(demand, () -> head(from, question.shopId(), reviews), Head::hasSeen)
                .thenCompose(head -> {
                    var shop = Shown.of(question.shopId(), head.shop());
                    return from.newest().read(question.key()).thenApply(page -> new ReviewTab(shop, page));
                });
    }

    private static List<String> reviews(RequiredRevisions required) {
        return required.revisions().stream()
                .map(StreamRevision::stream)
                .filter(ReviewTabs::isReview)
                .map(stream -> stream.substring(SeenReview.PREFIX.length()))
                .distinct()
                .toList();
    }

    private static CompletionStage<Head> head(ShopPages.Taken from, String shopId, List<String> reviews) {
        CompletionStage<Map<String, SeenReview>> seen = reviews.isEmpty()
                ? CompletableFuture.completedStage(Map.of())
                : from.reviews().read(reviews);
        return from.cards().read(shopId).thenCombine(seen, Head::new);
    }
}
