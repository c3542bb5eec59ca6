package io.baedal.views.shopdisplay;

import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonDocument;

/// The rating as JSON, and beside it what the shop's card shows of it.
final class ShopRatingFormat implements PartFormat<ShopRating> {
    private final JsonPart<ShopRating> whole = new JsonPart<>(ShopDisplayDocument.RATING, ShopRating.class);
    private final JsonPart<BriefRating> brief = new JsonPart<>(ShopDisplayDocument.BRIEF_RATING, BriefRating.class);

    @Override
    public Set<String> fields() {
        return Set.of(ShopDisplayDocument.RATING, ShopDisplayDocument.BRIEF_RATING);
    }

    @Override
    public ShopRating read(BsonDocument document) {
        return whole.read(document);
    }

    @Override
    public BsonDocument write(ShopRating rating) {
        var written = whole.write(rating);
        written.putAll(brief.write(BriefRating.of(rating)));
        return written;
    }
}
