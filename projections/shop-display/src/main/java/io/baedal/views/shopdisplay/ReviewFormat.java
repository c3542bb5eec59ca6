package io.baedal.views.shopdisplay;

import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import java.time.Instant;
import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/// A review as JSON, and beside it what reviews are found by. What is hidden lies under another name, which nobody who
/// answers customers reads, for it may be shown again; what is deleted is no longer there.
final class ReviewFormat implements PartFormat<Review> {
    private final JsonPart<ReviewWords> shown = new JsonPart<>(ReviewDocument.REVIEW, ReviewWords.class);
    private final JsonPart<ReviewWords> withheld = new JsonPart<>(ReviewDocument.WITHHELD, ReviewWords.class);

    @Override
    public Set<String> fields() {
        return Set.of(
                ReviewDocument.SHOP_ID,
                ReviewDocument.VISIBLE,
                ReviewDocument.WRITTEN_AT,
                ReviewDocument.REVIEW,
                ReviewDocument.WITHHELD);
    }

    @Override
    public Review read(BsonDocument document) {
        if (!document.containsKey(ReviewDocument.SHOP_ID)) {
            return Review.UNKNOWN;
        }
        var shopId = document.getString(ReviewDocument.SHOP_ID).getValue();
        if (document.containsKey(ReviewDocument.WITHHELD)) {
            return new Review(shopId, withheld.read(document), true);
        }
        return new Review(shopId, document.containsKey(ReviewDocument.REVIEW) ? shown.read(document) : null, false);
    }

    @Override
    public BsonDocument write(Review review) {
        var written = new BsonDocument();
        if (review.shopId() == null) {
            return written;
        }
        written.append(ReviewDocument.SHOP_ID, new BsonString(review.shopId()));
        written.append(ReviewDocument.VISIBLE, BsonBoolean.valueOf(review.visible()));
        if (review.words() != null) {
            written.append(ReviewDocument.WRITTEN_AT, time(review.words().writtenAt()));
            written.putAll((review.hidden() ? withheld : shown).write(review.words()));
        }
        return written;
    }

    private static BsonDateTime time(String instant) {
        return new BsonDateTime(Instant.parse(instant).toEpochMilli());
    }
}
