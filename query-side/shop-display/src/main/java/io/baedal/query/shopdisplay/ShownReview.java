package io.baedal.query.shopdisplay;

import com.mongodb.client.model.Projections;
import io.baedal.views.shopdisplay.ReviewDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// A review that can be seen, as the bytes that are sent.
///
/// @param place where it stands among the shop's
/// @param revision the last one of its stream that was seen
/// @param json the review
record ShownReview(ReviewPlace place, long revision, Slice json) {
    /// What is read of a document.
    static final Bson PROJECTION =
            Projections.include(ReviewDocument.REVISIONS, ReviewDocument.WRITTEN_AT, ReviewDocument.REVIEW);

    static ShownReview of(RawBsonDocument document) {
        var bytes = document.getByteBuffer().asNIO();
        var fields = new BsonFields(bytes, bytes.position());
        String id = null;
        long revision = -1;
        long writtenAt = 0;
        Slice json = null;
        while (fields.next()) {
            switch (fields.name()) {
                case ReviewDocument.ID -> id = fields.string();
                case ReviewDocument.REVISIONS -> revision = SeenReview.revision(fields.fields());
                case ReviewDocument.WRITTEN_AT -> writtenAt = fields.number();
                case ReviewDocument.REVIEW -> json = fields.binary();
                default -> {
                    // a field of a newer projection, of no use here
                }
            }
        }
        return new ShownReview(new ReviewPlace(writtenAt, id), revision, json);
    }

    /// Tells it from every other, and from itself before and after a change.
    String tag() {
        return place.id() + "@" + revision;
    }
}
