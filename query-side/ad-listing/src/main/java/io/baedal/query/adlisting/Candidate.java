package io.baedal.query.adlisting;

import io.baedal.views.adlisting.AdListingDocument;
import java.util.List;
import org.bson.RawBsonDocument;

/// A campaign that runs in a slot, within its period and budget.
///
/// @param bid won that a click may cost
record Candidate(String campaignId, String shopId, long bid) {
    /// The fields of the document that it is made of, beside the id.
    static final List<String> FIELDS = List.of(AdListingDocument.SHOP_ID, AdListingDocument.BID);

    static Candidate decode(RawBsonDocument document) {
        return new Candidate(
                document.getString(AdListingDocument.ID).getValue(),
                document.getString(AdListingDocument.SHOP_ID).getValue(),
                document.getInt64(AdListingDocument.BID).getValue());
    }
}
