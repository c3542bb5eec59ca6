package io.baedal.views.favourites;

/// The names in a document of a customer's favourites, for the projector that writes it and the query service that
/// reads it:
///
///     {_id: "<customerId>", revisions: {favourites: 7}, shops: [{id: "<shopId>", closed: false}, …]}
///
/// `shops` is in the order in which the customer sees them, the newest first. It is absent where there are none.
public final class FavouritesDocument {
    /// The view's name, and the collection of the documents.
    public static final String VIEW = "favourites";

    /// The collection of the documents.
    public static final String COLLECTION = VIEW;

    /// The customer's id.
    public static final String ID = "_id";

    /// The last applied revision of the source, an embedded document keyed by [#FAVOURITES].
    public static final String REVISIONS = "revisions";

    /// The name of the source, and of its entry in [#REVISIONS].
    public static final String FAVOURITES = "favourites";

    /// The favourite shops, newest first: an array of documents of [#SHOP_ID] and [#CLOSED].
    public static final String SHOPS = "shops";

    /// A favourite shop's id.
    public static final String SHOP_ID = "id";

    /// True once a favourite shop is closed for good.
    public static final String CLOSED = "closed";

    private FavouritesDocument() {}
}
