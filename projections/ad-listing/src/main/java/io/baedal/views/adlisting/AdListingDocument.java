package io.baedal.views.adlisting;

import java.util.Set;

/// The names in the documents of the advertisements, for the projector that writes them and the query service that
/// reads
/// them. The collection [#CAMPAIGNS] has a document for each campaign:
///
///     {_id: "<campaignId>", revisions: {campaign: 9}, shopId, state: "RUNNING", product: "CATEGORY_TOP",
///      category: "CHICKEN", keyword?, districts: ["마포구"], bid, dailyBudget, totalBudget,
///      from: "2026-11-01", until: "2026-11-30", spentOn?: "2026-11-30", spentThatDay, spentInAll,
///      slots: ["마포구|CATEGORY_TOP|CHICKEN"], fullOn?: "2026-11-30"}
///
/// [#SLOTS] names the places where the campaign may be shown: none unless it runs and has some of its total budget
/// left.
/// [#FULL_ON] is the day whose budget is spent. The collection [#SHOPS] has a document for each shop:
///
///     {_id: "<shopId>", revisions: {shop: 17, rating: 4}, state: "OPEN", areas: ["마포구"],
///      hours: [{from: 660, to: 1380}], reviews: 12, stars: 55}
///
/// `hours` are minutes of the week, from Monday's midnight on; `to` is exclusive and may lie in the week that follows.
/// `reviews` and `stars` are how many count, and the sum of their stars; both are absent before the shop was ever
/// rated, as everything else is before the shop is known.
public final class AdListingDocument {
    /// The view's name, and the collection of the campaigns.
    public static final String VIEW = "ad-listing";

    /// The collection of the campaigns.
    public static final String CAMPAIGNS = VIEW;

    /// The collection of the shops.
    public static final String SHOPS = "shops";

    /// The id of a campaign, or of a shop.
    public static final String ID = "_id";

    /// The last applied revision of each source, an embedded document.
    public static final String REVISIONS = "revisions";

    /// The name of the campaign's source, and of its entry in [#REVISIONS].
    public static final String CAMPAIGN = "campaign";

    /// The name of the shop's source, and of its entry in [#REVISIONS].
    public static final String SHOP = "shop";

    /// The name of the rating's source, and of its entry in [#REVISIONS].
    public static final String RATING = "rating";

    /// The shop that a campaign is for.
    public static final String SHOP_ID = "shopId";

    /// `PLANNED`, `RUNNING`, `PAUSED`, `ENDED` of a campaign; [#OPEN], `PAUSED`, `SUSPENDED`, `CLOSED` of a shop.
    public static final String STATE = "state";

    /// Where the shop is shown: `OPEN_LIST`, `CATEGORY_TOP`, `KEYWORD`.
    public static final String PRODUCT = "product";

    /// The category, for `CATEGORY_TOP`.
    public static final String CATEGORY = "category";

    /// The word, for `KEYWORD`.
    public static final String KEYWORD = "keyword";

    /// The districts that a campaign is for.
    public static final String DISTRICTS = "districts";

    /// Won that a click may cost.
    public static final String BID = "bid";

    /// Won that a day may cost.
    public static final String DAILY_BUDGET = "dailyBudget";

    /// Won that the campaign may cost.
    public static final String TOTAL_BUDGET = "totalBudget";

    /// The first day, in Korea.
    public static final String FROM = "from";

    /// The last day, in Korea.
    public static final String UNTIL = "until";

    /// The last day on which something was charged.
    public static final String SPENT_ON = "spentOn";

    /// Won that were charged on that day.
    public static final String SPENT_THAT_DAY = "spentThatDay";

    /// Won that were charged in all.
    public static final String SPENT_IN_ALL = "spentInAll";

    /// Where the campaign may be shown now, see [#openList], [#categoryTop], [#keyword].
    public static final String SLOTS = "slots";

    /// The day whose budget is spent.
    public static final String FULL_ON = "fullOn";

    /// The state of a shop that takes orders.
    public static final String OPEN = "OPEN";

    /// The districts that a shop delivers to.
    public static final String AREAS = "areas";

    /// When a shop is open: an array of documents of [#OPENS] and [#CLOSES].
    public static final String HOURS = "hours";

    /// The minute of the week at which a shop opens.
    public static final String OPENS = "from";

    /// The minute of the week at which it is closed again.
    public static final String CLOSES = "to";

    /// How many reviews count.
    public static final String REVIEWS = "reviews";

    /// The sum of their stars.
    public static final String STARS = "stars";

    /// Every word that [#CATEGORY] may hold.
    public static final Set<String> CATEGORIES = Set.of(
            "CHICKEN",
            "PIZZA",
            "KOREAN",
            "CHINESE",
            "JAPANESE",
            "WESTERN",
            "SNACKS",
            "BURGERS",
            "CAFE_DESSERT",
            "JOKBAL_BOSSAM",
            "STEW",
            "ASIAN",
            "SALAD",
            "LATE_NIGHT");

    private AdListingDocument() {}

    /// The slot among all shops of a district.
    public static String openList(String district) {
        return district + "|OPEN_LIST";
    }

    /// The slot on top of a category in a district.
    public static String categoryTop(String district, String category) {
        return district + "|CATEGORY_TOP|" + category;
    }

    /// The slot on top of what is found by a word in a district.
    public static String keyword(String district, String keyword) {
        return district + "|KEYWORD|" + keyword;
    }
}
