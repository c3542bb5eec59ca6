package io.baedal.query.storefront.listing;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.favourite.Favourites;
import io.baedal.query.storefront.shop.Cards;
import io.baedal.query.storefront.shop.OpeningHours;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/// Joins ids with what is drawn of them: the cards of all of them in one question, and beside it the customer's
/// marks.
@Singleton
final class Joining {
    private final Cards cards;
    private final Favourites favourites;
    private final OpeningHours hours;

    Joining(Cards cards, Favourites favourites, OpeningHours hours) {
        this.cards = cards;
        this.favourites = favourites;
        this.hours = hours;
    }

    /// @param ids of all shops on the page
    /// @param district where it would be delivered to, or null
    Uni<Drawing> draw(Collection<String> ids, String district, Visitor visitor, Freshness freshness) {
        var asked = List.copyOf(ids);
        var cardsOf = cards.of(asked, freshness)
                .onFailure(refusal -> refusal instanceof Refused no && no.status() < 500)
                .recoverWithItem(Known::nothing);
        return Uni.combine()
                .all()
                .unis(cardsOf, favourites.among(visitor, asked, freshness))
                .with((found, liked) -> new Drawing(found, liked, district, hours));
    }
}
