package io.baedal.views.shopdisplay;

/// The names in a document of the shop page, for the projector that writes it and the query service that reads it:
///
///     {_id: "<shopId>", revisions: {shop: 17, menu: 4}, gone: false, shop: <JSON>, menu: <JSON>}
///
/// `shop` and `menu` are BSON binaries that hold UTF-8 JSON objects, ready to be sent. Each source has its own
/// stream, so either part may be there without the other: no `shop` means that the shop isn't known yet (a menu may
/// have arrived first), no `menu` that nothing was ever put on it. `revisions` holds an int64 for each source that
/// has been seen.
public final class ShopDisplayDocument {
    /// The view's name, and the collection of the pages.
    public static final String VIEW = "shop-display";

    /// The collection of the pages.
    public static final String COLLECTION = VIEW;

    /// The shop's id.
    public static final String ID = "_id";

    /// The last applied revision of each source, an embedded document keyed by [#SHOP] and [#MENU].
    public static final String REVISIONS = "revisions";

    /// The name of the shop's source, of its part, and of its entry in [#REVISIONS].
    public static final String SHOP = "shop";

    /// The name of the menu's source, of its part, and of its entry in [#REVISIONS].
    public static final String MENU = "menu";

    /// True once the shop is closed for good.
    public static final String GONE = "gone";

    private ShopDisplayDocument() {}
}
