package io.baedal.views.search;

/// The names in a document of the search, for the projector that writes it and the query service that reads it:
///
///     {_id: "<shopId>", revisions: {shop: 17, menu: 4, rating: 9},
///      name, introduction, category, state, latitude, longitude, minimumOrder,
///      districts: [..], areas: [{district, fee}], hours: [{from, to}],
///      names: [grams], words: [grams], cells: [cells],
///      menu: <JSON>, dishNames: "a\nb", dishes: [grams],
///      stars: [..], quality, average, rank}
///
/// The first lines are the shop's source, then the menu's, then the rating's; each may be there without the others.
/// What
/// is looked up is an equality on one of the arrays; `state`, `quality` and `_id` behind it in the same index give the
/// order. A shop without reviews has no `quality`, `average` and `rank`.
public final class SearchDocument {
    /// The view's name, and the collection of the documents.
    public static final String VIEW = "search";

    /// The collection of the documents.
    public static final String COLLECTION = VIEW;

    /// The shop's id.
    public static final String ID = "_id";

    /// The last applied revision of each source, an embedded document keyed by [#SHOP], [#MENU] and [#RATING].
    public static final String REVISIONS = "revisions";

    /// The shop's source.
    public static final String SHOP = "shop";

    /// The menu's source, and its part as JSON.
    public static final String MENU = "menu";

    /// The rating's source.
    public static final String RATING = "rating";

    /// The name as its owner writes it.
    public static final String NAME = "name";

    /// The introduction as its owner writes it.
    public static final String INTRODUCTION = "introduction";

    /// The word of the category in the events.
    public static final String CATEGORY = "category";

    /// [#OPEN], [#PAUSED], [#SUSPENDED] or [#CLOSED], so that what is shown first sorts first.
    public static final String STATE = "state";

    /// Degrees.
    public static final String LATITUDE = "latitude";

    /// Degrees.
    public static final String LONGITUDE = "longitude";

    /// Whole won.
    public static final String MINIMUM_ORDER = "minimumOrder";

    /// Where the shop delivers, for lookups.
    public static final String DISTRICTS = "districts";

    /// Where the shop delivers, with [#DISTRICT] and [#FEE].
    public static final String AREAS = "areas";

    /// In [#AREAS].
    public static final String DISTRICT = "district";

    /// In [#AREAS], whole won.
    public static final String FEE = "fee";

    /// Ranges of opening in minutes of the week, from Monday 00:00: from [#FROM] up to, not including, [#TO].
    public static final String HOURS = "hours";

    /// In [#HOURS].
    public static final String FROM = "from";

    /// In [#HOURS].
    public static final String TO = "to";

    /// The grams of the name.
    public static final String NAMES = "names";

    /// The grams of the introduction.
    public static final String WORDS = "words";

    /// The squares of the map that the shop lies in.
    public static final String CELLS = "cells";

    /// The names of the groups and items of the menu, in the order of display, one a line.
    public static final String DISH_NAMES = "dishNames";

    /// The grams of [#DISH_NAMES].
    public static final String DISHES = "dishes";

    /// How many reviews give one star, two stars, and so on.
    public static final String STARS = "stars";

    /// The average, drawn towards the middle where there are few reviews.
    public static final String QUALITY = "quality";

    /// The average, to one decimal.
    public static final String AVERAGE = "average";

    /// Orders by [#AVERAGE], then by the number of reviews.
    public static final String RANK = "rank";

    /// It takes orders, within its opening hours.
    public static final int OPEN = 0;

    /// Its owner takes no orders for now.
    public static final int PAUSED = 1;

    /// An operator took it off for now.
    public static final int SUSPENDED = 2;

    /// Closed for good.
    public static final int CLOSED = 3;

    private SearchDocument() {}
}
