package io.baedal.views.search;

import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;

/// The counts, and beside them what lists are ordered by, unless there is no review.
final class SearchedRatingFormat implements PartFormat<SearchedRating> {
    @Override
    public Set<String> fields() {
        return Set.of(SearchDocument.STARS, SearchDocument.QUALITY, SearchDocument.AVERAGE, SearchDocument.RANK);
    }

    @Override
    public SearchedRating read(BsonDocument document) {
        return new SearchedRating(document.getArray(SearchDocument.STARS).stream()
                .map(count -> count.asInt64().getValue())
                .toList());
    }

    @Override
    public BsonDocument write(SearchedRating rating) {
        var document = new BsonDocument(SearchDocument.STARS, Grams.longs(rating.stars()));
        if (rating.count() == 0) {
            return document;
        }
        return document.append(SearchDocument.QUALITY, new BsonDouble(rating.quality()))
                .append(SearchDocument.AVERAGE, new BsonDouble(rating.tenths() / 10.0))
                .append(SearchDocument.RANK, new BsonInt64(rating.rank()));
    }
}
