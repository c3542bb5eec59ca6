package io.baedal.query.storefront.page;

import io.baedal.query.storefront.listing.Advertised;
import io.baedal.query.storefront.listing.ListedShop;
import io.baedal.query.storefront.source.Condition;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Part;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/// Puts drawn cards in the places of a list.
@Singleton
final class CardPlacing {
    private final Fragments fragments;

    /// The cards of a list, and the state that the page is in with them.
    record Placed(List<PlacedCard> cards, Known<String> fragment) {
        Condition added(Condition condition) {
            return condition.and(Part.CARDS, fragment);
        }
    }

    CardPlacing(Fragments fragments) {
        this.fragments = fragments;
    }

    /// @param shops all advertised, or none of them
    Uni<Placed> place(List<ListedShop> shops, Reader reader) {
        var ids = shops.stream().map(ListedShop::id).toList();
        var campaigns = shops.stream()
                .map(ListedShop::advertised)
                .filter(paid -> paid != null)
                .map(Advertised::campaignId)
                .toList();
        return fragments
                .cards(ids, campaigns, reader.districtName(), reader.language())
                .onFailure()
                .recoverWithItem(Known::nothing)
                .map(fragment -> new Placed(PlacedCard.place(shops, CardFragment.cards(fragment.or(""))), fragment));
    }
}
