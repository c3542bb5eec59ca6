package io.baedal.query.shopdisplay;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.baedal.query.read.Hearing;
import io.baedal.query.read.KeyedSource;
import io.baedal.views.shopdisplay.ReviewDocument;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.BsonDateTime;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// Reads pages of reviews in the order of the view's index, each by one range of it.
///
/// @param timeLimit of one page
/// @param hearing is told how that went
record NewestReviews(ReactiveMongoCollection<RawBsonDocument> collection, Duration timeLimit, Hearing hearing)
        implements KeyedSource<ReviewPage> {
    private static final Bson NEWEST_FIRST =
            Sorts.orderBy(Sorts.descending(ReviewDocument.WRITTEN_AT), Sorts.ascending(ReviewDocument.ID));

    /// @param keys of [ReviewQuestion#key()]
    @Override
    public CompletableFuture<Map<String, ReviewPage>> read(Collection<String> keys) {
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndConcatenate(key -> page(ReviewQuestion.ofKey(key)))
                .collect()
                .asMap(page -> page.question().key())
                .subscribeAsCompletionStage();
    }

    private Uni<ReviewPage> page(ReviewQuestion question) {
        var options = new FindOptions()
                .filter(visible(question))
                .sort(NEWEST_FIRST)
                .limit(question.limit() + 1)
                .projection(ShownReview.PROJECTION)
                .maxTime(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        return collection
                .find(options)
                .map(ShownReview::of)
                .collect()
                .asList()
                .ifNoItem()
                .after(timeLimit)
                .failWith(() -> new TimeoutException("no answer within " + timeLimit.toMillis() + " ms"))
                .onFailure()
                .invoke(hearing::failed)
                .invoke(hearing::answered)
                .map(found -> ReviewPage.of(question, found));
    }

    /// The range of the index ends where the last page did; among reviews of that same millisecond, the ids decide.
    private static Bson visible(ReviewQuestion question) {
        List<Bson> all = new ArrayList<>(List.of(
                Filters.eq(ReviewDocument.SHOP_ID, question.shopId()), Filters.eq(ReviewDocument.VISIBLE, true)));
        question.after().ifPresent(last -> {
            var then = new BsonDateTime(last.writtenAt());
            all.add(Filters.lte(ReviewDocument.WRITTEN_AT, then));
            all.add(Filters.or(Filters.lt(ReviewDocument.WRITTEN_AT, then), Filters.gt(ReviewDocument.ID, last.id())));
        });
        return Filters.and(all);
    }
}
