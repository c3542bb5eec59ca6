package io.baedal.query.adlisting;

import io.baedal.views.adlisting.AdListingDocument;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/// The applied revisions in a document.
final class Revisions {
    private static final BsonInt64 NOTHING = new BsonInt64(-1);

    private Revisions() {}

    /// The last one of a source, or -1.
    static long of(BsonDocument document, String source) {
        return document.getDocument(AdListingDocument.REVISIONS, new BsonDocument())
                .getNumber(source, NOTHING)
                .longValue();
    }
}
