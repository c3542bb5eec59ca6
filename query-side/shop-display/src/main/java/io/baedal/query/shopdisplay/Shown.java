package io.baedal.query.shopdisplay;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;

/// Decides whether a shop that was asked for by its id is shown.
final class Shown {
    private Shown() {}

    /// The page, if there is one.
    ///
    /// @param page null where there is no document
    static ShopPage of(String id, ShopPage page) {
        return known(id, page);
    }

    /// The card, if there is one.
    ///
    /// @param card null where there is no document
    static ShopCard of(String id, ShopCard card) {
        return known(id, withCard(card));
    }

    private static <S extends Showable> S known(String id, S shop) {
        if (shop != null && shop.gone()) {
            throw Problem.of(Slug.GONE, "The shop " + id + " is closed for good");
        }
        if (shop == null || !shop.isThere()) {
            throw notFound(id);
        }
        return shop;
    }

    /// The same card, unless the served version of the view is of a fold that made none.
    static ShopCard withCard(ShopCard card) {
        if (card != null && card.document().isOfFirstFold() && !card.gone()) {
            throw Problem.unavailable("The served version " + card.document().version()
                    + " of the view has no cards, ratings and reviews; it has to be rebuilt");
        }
        return card;
    }

    static Problem notFound(String id) {
        return Problem.of(Slug.NOT_FOUND, "There is no shop '" + (id.length() <= 80 ? id : id.substring(0, 80)) + "'");
    }
}
