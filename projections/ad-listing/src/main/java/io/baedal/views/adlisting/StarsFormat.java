package io.baedal.views.adlisting;

import static io.baedal.views.adlisting.AdListingDocument.REVIEWS;
import static io.baedal.views.adlisting.AdListingDocument.STARS;

import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonDocument;

/// A shop's rating as two numbers.
final class StarsFormat implements PartFormat<Stars> {
    @Override
    public Set<String> fields() {
        return Set.of(REVIEWS, STARS);
    }

    @Override
    public Stars read(BsonDocument document) {
        return new Stars(Fields.number(document, REVIEWS), Fields.number(document, STARS));
    }

    @Override
    public BsonDocument write(Stars stars) {
        var document = new BsonDocument();
        Fields.put(document, REVIEWS, stars.reviews());
        Fields.put(document, STARS, stars.sum());
        return document;
    }
}
