package io.baedal.query.adlisting;

import io.baedal.views.adlisting.AdListingDocument;
import org.bson.RawBsonDocument;

/// How far the view has followed a campaign.
///
/// @param revision the last one of the campaign's stream that was seen, or -1
record SeenCampaign(String id, long revision) {
    static SeenCampaign decode(RawBsonDocument document) {
        return new SeenCampaign(
                document.getString(AdListingDocument.ID).getValue(),
                Revisions.of(document, AdListingDocument.CAMPAIGN));
    }
}
