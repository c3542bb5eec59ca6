package io.baedal.query.storefront.listing;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.favourite.Favourites;
import io.baedal.query.storefront.favourite.FavouritesAnswer;
import io.baedal.query.storefront.favourite.FavouritesAnswer.Liked;
import io.baedal.query.storefront.source.Condition;
import io.baedal.query.storefront.source.Drawn;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Part;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/// Shows a customer what they like.
@Singleton
public final class ShowingFavourites {
    private final Favourites favourites;
    private final Joining joining;

    ShowingFavourites(Favourites favourites, Joining joining) {
        this.favourites = favourites;
        this.joining = joining;
    }

    /// @param customer who is one
    /// @param limit how many, or null
    /// @param cursor where to go on, or null
    /// @param district where it would be delivered to, or null
    /// @return the page, whichever sources are away; fails with
    ///     [Refused][io.baedal.query.storefront.source.Refused] when the question is wrong
    public Uni<Drawn<FavouritesPage>> show(
            Visitor customer, String limit, String cursor, String district, Freshness freshness) {
        return favourites.page(customer, limit, cursor, freshness).flatMap(known -> {
            var answer = known.or(FavouritesAnswer.NONE);
            var ids = answer.shops().stream()
                    .filter(liked -> !liked.closed())
                    .map(Liked::id)
                    .toList();
            return joining.draw(ids, district, Visitor.UNKNOWN, freshness).map(drawing -> {
                var marked = new Drawing(drawing.cards(), Known.now(Set.copyOf(ids)), district, drawing.hours());
                var closed = answer.shops().stream()
                        .filter(Liked::closed)
                        .map(Liked::id)
                        .toList();
                var condition = Condition.WHOLE.and(Part.FAVOURITES, known).and(Part.CARDS, drawing.cards());
                return new Drawn<>(new FavouritesPage(marked.found(ids), closed, answer.next()), condition);
            });
        });
    }
}
