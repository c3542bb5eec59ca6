package io.baedal.views.adlisting;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.ViewIndex;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/// Which campaigns may be shown where, and what decides of their shops.
public final class AdListingView implements View {
    @Override
    public String name() {
        return AdListingDocument.VIEW;
    }

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(new CampaignSource(), new ShopSource(), new RatingSource());
    }

    /// The campaigns of a slot, the best bid first.
    @Override
    public List<ViewIndex> indexes() {
        var keys = new BsonDocument(AdListingDocument.SLOTS, new BsonInt32(1))
                .append(AdListingDocument.BID, new BsonInt32(-1))
                .append(AdListingDocument.ID, new BsonInt32(1));
        return List.of(new ViewIndex(AdListingDocument.CAMPAIGNS, keys, false));
    }
}
