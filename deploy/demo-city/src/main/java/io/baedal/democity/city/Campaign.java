package io.baedal.democity.city;

import java.util.List;

/// What an owner pays for to have a shop shown first. Amounts are whole won.
///
/// @param shop the shop's key
/// @param owner the id of the shop's owner
/// @param product `OPEN_LIST`, `CATEGORY_TOP` or `KEYWORD`
/// @param category for `CATEGORY_TOP`, else null
/// @param keyword for `KEYWORD`, else null
public record Campaign(
        String shop,
        String owner,
        String product,
        String category,
        String keyword,
        List<String> districts,
        long bid,
        long dailyBudget,
        long totalBudget) {
    public Campaign {
        districts = List.copyOf(districts);
    }
}
