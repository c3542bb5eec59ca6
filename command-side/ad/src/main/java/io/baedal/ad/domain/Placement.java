package io.baedal.ad.domain;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.shop.ShopCategory;
import java.util.Optional;

/// Where the advertised shop is shown: among all shops of its area, on top of a category, or on top of what is found by
/// a word. Fixed for a campaign's whole life.
public record Placement(AdProduct product, Optional<ShopCategory> category, Optional<Keyword> keyword) {
    /// @throws InvalidValue `campaign-placement`
    public static Placement of(AdProduct product, Optional<ShopCategory> category, Optional<Keyword> keyword) {
        var needsCategory = product == AdProduct.CATEGORY_TOP;
        var needsKeyword = product == AdProduct.KEYWORD;
        if (category.isPresent() != needsCategory || keyword.isPresent() != needsKeyword) {
            throw new InvalidValue(
                    "campaign-placement",
                    "Category or keyword don't fit the product",
                    "CATEGORY_TOP has a category, KEYWORD has a keyword, OPEN_LIST has neither.");
        }
        return new Placement(product, category, keyword);
    }
}
