package io.baedal.query.storefront.listing;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.ad.Impressions;
import io.baedal.query.storefront.source.Condition;
import io.baedal.query.storefront.source.Drawn;
import io.baedal.query.storefront.source.Part;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Shows the advertised shops of a place.
@Singleton
public final class ShowingAds {
    private final AdListing listing;
    private final Joining joining;
    private final Impressions impressions;

    ShowingAds(AdListing listing, Joining joining, Impressions impressions) {
        this.listing = listing;
        this.joining = joining;
        this.impressions = impressions;
    }

    /// @return the page, whichever sources are away; fails with
    ///     [Refused][io.baedal.query.storefront.source.Refused] when the question is wrong
    public Uni<Drawn<AdsPage>> show(AdQuestion question, Visitor visitor, Freshness freshness) {
        return listing.ads(question).flatMap(ads -> {
            var answer = ads.or(AdsAnswer.NONE);
            return joining.draw(answer.shops(), question.district(), visitor, freshness)
                    .map(drawing -> {
                        var shops = drawing.advertised(answer);
                        impressions.shown(Advertised.campaigns(shops));
                        var condition = Condition.WHOLE
                                .and(Part.ADS, ads)
                                .and(Part.CARDS, drawing.cards())
                                .and(Part.FAVOURITES, drawing.liked());
                        return new Drawn<>(new AdsPage(shops), condition);
                    });
        });
    }
}
