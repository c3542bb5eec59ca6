package io.baedal.views.adlisting;

import io.baedal.events.campaign.AdProduct;
import io.baedal.events.campaign.CampaignPlanned;
import io.baedal.events.shop.ShopCategory;
import java.util.List;

/// What a campaign is for and what it may cost.
///
/// @param category null unless the product needs one
/// @param keyword null unless the product needs one
/// @param bid won that a click may cost
/// @param from first day, ISO 8601
/// @param until last day, inclusive
record Terms(
        String shopId,
        AdProduct product,
        ShopCategory category,
        String keyword,
        List<String> districts,
        long bid,
        long dailyBudget,
        long totalBudget,
        String from,
        String until) {
    Terms {
        districts = List.copyOf(districts);
    }

    static Terms of(CampaignPlanned e) {
        return new Terms(
                e.shopId(),
                e.product(),
                e.category(),
                e.keyword(),
                e.districts(),
                e.bid(),
                e.dailyBudget(),
                e.totalBudget(),
                e.from(),
                e.until());
    }

    Terms bidding(long bid) {
        return new Terms(shopId, product, category, keyword, districts, bid, dailyBudget, totalBudget, from, until);
    }

    Terms costing(long dailyBudget, long totalBudget) {
        return new Terms(shopId, product, category, keyword, districts, bid, dailyBudget, totalBudget, from, until);
    }

    Terms in(List<String> districts) {
        return new Terms(shopId, product, category, keyword, districts, bid, dailyBudget, totalBudget, from, until);
    }

    Terms during(String from, String until) {
        return new Terms(shopId, product, category, keyword, districts, bid, dailyBudget, totalBudget, from, until);
    }

    /// Where the campaign may be shown.
    List<String> slots() {
        return districts.stream().distinct().map(this::slot).toList();
    }

    private String slot(String district) {
        return switch (product) {
            case OPEN_LIST -> AdListingDocument.openList(district);
            case CATEGORY_TOP -> AdListingDocument.categoryTop(district, String.valueOf(category));
            case KEYWORD -> AdListingDocument.keyword(district, keyword);
        };
    }
}
