package io.baedal.query.storefront.listing;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.ad.Impressions;
import io.baedal.query.storefront.source.Condition;
import io.baedal.query.storefront.source.Drawn;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Part;
import io.baedal.query.storefront.source.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;

/// Shows what a search finds, and before it the shops that are advertised for the same question.
@Singleton
public final class SearchingShops {
    private static final int ADVERTISED = 5;

    private final Search search;
    private final AdListing listing;
    private final Joining joining;
    private final Impressions impressions;

    SearchingShops(Search search, AdListing listing, Joining joining, Impressions impressions) {
        this.search = search;
        this.listing = listing;
        this.joining = joining;
        this.impressions = impressions;
    }

    /// @return the page, whichever sources are away; fails with [Refused] when the question is wrong
    public Uni<Drawn<SearchPage>> search(SearchQuestion question, Visitor visitor, Freshness freshness) {
        return Uni.combine()
                .all()
                .unis(search.find(question, freshness), ads(question))
                .asTuple()
                .flatMap(both -> join(question, both.getItem1(), both.getItem2(), visitor, freshness));
    }

    /// What the listing doesn't accept goes without advertisements; whether the question is wrong is for the search to
    /// say.
    private Uni<Known<AdsAnswer>> ads(SearchQuestion question) {
        if (question.district() == null || !question.isFirstPage()) {
            return Uni.createFrom().item(Known.now(AdsAnswer.NONE));
        }
        return listing.ads(question.ads(ADVERTISED))
                .onFailure(Refused.class)
                .recoverWithItem(() -> Known.now(AdsAnswer.NONE));
    }

    private Uni<Drawn<SearchPage>> join(
            SearchQuestion question,
            Known<SearchAnswer> found,
            Known<AdsAnswer> ads,
            Visitor visitor,
            Freshness freshness) {
        var ids = new LinkedHashSet<>(ads.or(AdsAnswer.NONE).shops());
        ids.addAll(found.or(SearchAnswer.NONE).ids());
        return joining.draw(ids, question.district(), visitor, freshness).map(drawing -> {
            var advertised = drawing.advertised(ads.or(AdsAnswer.NONE));
            impressions.shown(Advertised.campaigns(advertised));
            var condition = Condition.WHOLE
                    .and(Part.SEARCH, found)
                    .and(Part.ADS, ads)
                    .and(Part.CARDS, drawing.cards())
                    .and(Part.FAVOURITES, drawing.liked());
            return new Drawn<>(page(found.or(SearchAnswer.NONE), advertised, drawing), condition);
        });
    }

    private static SearchPage page(SearchAnswer found, List<ListedShop> advertised, Drawing drawing) {
        return new SearchPage(
                advertised,
                drawing.found(found.ids()),
                found.next(),
                found.counts(),
                found.total(),
                found.highlights(),
                found.others());
    }
}
