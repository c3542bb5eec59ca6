package io.baedal.views.shopdisplay;

import com.mongodb.client.model.Indexes;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.ViewIndex;
import java.util.List;

/// The shop page: what the shop tells of itself, its menu and its rating, joined by the shop's id, each as the page and
/// as the shop's card need it; and, one document each, its reviews.
public final class ShopDisplayView implements View {
    @Override
    public String name() {
        return ShopDisplayDocument.VIEW;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(new ShopSource(), new MenuSource(), new RatingSource(), new ReviewSource());
    }

    /// What can be seen of a shop's reviews, the newest first.
    @Override
    public List<ViewIndex> indexes() {
        var newestFirst = Indexes.compoundIndex(
                Indexes.ascending(ReviewDocument.SHOP_ID, ReviewDocument.VISIBLE),
                Indexes.descending(ReviewDocument.WRITTEN_AT),
                Indexes.ascending(ReviewDocument.ID));
        return List.of(new ViewIndex(ReviewDocument.COLLECTION, newestFirst.toBsonDocument(), false));
    }
}
