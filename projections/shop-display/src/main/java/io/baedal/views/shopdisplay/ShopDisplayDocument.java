package io.baedal.views.shopdisplay;

/// The names in a document of the shop page, for the projector that writes it and the query service that reads it:
///
///     {_id: "<shopId>", revisions: {shop: 17, menu: 4, rating: 9}, gone: false,
///      shop: <JSON>, card: <JSON>, menu: <JSON>, dishes: <JSON>, rating: <JSON>, briefRating: <JSON>}
///
/// All but the first three are BSON binaries that hold UTF-8 JSON objects, ready to be sent. Each source has its own
/// stream, so any part may be there without the others: no `shop` means that the shop isn't known yet (a menu may
/// have arrived first), no `menu` that nothing was ever put on it, no `rating` that nobody ever reviewed it.
/// `revisions` holds an
/// int64 for each source that has been seen.
///
/// Documents of the first fold have `shop` and `menu` only. Where there is a `shop`, there is a `card` beside it in all
/// later
/// ones: so its absence tells them apart.
public final class ShopDisplayDocument {
    /// The view's name, and the collection of the pages.
    public static final String VIEW = "shop-display";

    /// The collection of the pages.
    public static final String COLLECTION = VIEW;

    /// The shop's id.
    public static final String ID = "_id";

    /// The last applied revision of each source, an embedded document keyed by [#SHOP], [#MENU] and [#RATING].
    public static final String REVISIONS = "revisions";

    /// The name of the shop's source, of its part, and of its entry in [#REVISIONS].
    public static final String SHOP = "shop";

    /// The name of the menu's source, of its part, and of its entry in [#REVISIONS].
    public static final String MENU = "menu";

    /// The name of the rating's source, of its part `{"average", "count", "stars"}`, and of its entry in [#REVISIONS].
    public static final String RATING = "rating";

    /// True once the shop is closed for good.
    public static final String GONE = "gone";

    /// The shop's card, as far as the shop tells it. Kept by the shop's source.
    public static final String CARD = "card";

    /// What the menu adds to the card: `{"dishes", "pictureUrl"}`. Kept by the menu's source.
    public static final String DISHES = "dishes";

    /// The rating as the card shows it: `{"average", "count"}`. Kept by the rating's source.
    public static final String BRIEF_RATING = "briefRating";

    private ShopDisplayDocument() {}
}
