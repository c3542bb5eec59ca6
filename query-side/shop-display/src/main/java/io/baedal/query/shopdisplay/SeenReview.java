package io.baedal.query.shopdisplay;

import com.mongodb.client.model.Projections;
import io.baedal.views.shopdisplay.ReviewDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// How much of a review's stream the view has seen, whether or not the review can be seen.
///
/// @param id the review's id
/// @param revision the last one
record SeenReview(String id, long revision) {
    /// The category of the streams of reviews, and what follows it.
    static final String PREFIX = ReviewDocument.REVIEW + "-";

    /// What is read of a document.
    static final Bson PROJECTION = Projections.include(ReviewDocument.REVISIONS);

    static SeenReview of(RawBsonDocument document) {
        var bytes = document.getByteBuffer().asNIO();
        var fields = new BsonFields(bytes, bytes.position());
        String id = null;
        long revision = -1;
        while (fields.next()) {
            switch (fields.name()) {
                case ReviewDocument.ID -> id = fields.string();
                case ReviewDocument.REVISIONS -> revision = revision(fields.fields());
                default -> {
                    // of no use here
                }
            }
        }
        return new SeenReview(id, revision);
    }

    /// The review's entry among the revisions of its document, or -1.
    static long revision(BsonFields revisions) {
        while (revisions.next()) {
            if (revisions.name().equals(ReviewDocument.REVIEW)) {
                return revisions.number();
            }
        }
        return -1;
    }
}
