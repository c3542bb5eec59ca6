package io.baedal.events.campaign;

import io.baedal.events.OptionalField;
import io.baedal.events.shop.ShopCategory;
import java.util.List;

/// An owner plans a campaign for a shop; it is shown once it starts.
///
/// @param category for [AdProduct#CATEGORY_TOP]
/// @param keyword for [AdProduct#KEYWORD]
/// @param bid won that a click may cost; a thousand impressions cost as much as a click
/// @param from first day, ISO 8601, in Korea
/// @param until last day, inclusive
public record CampaignPlanned(
        String campaignId,
        String shopId,
        String ownerId,
        AdProduct product,
        @OptionalField ShopCategory category,
        @OptionalField String keyword,
        List<String> districts,
        long bid,
        long dailyBudget,
        long totalBudget,
        String from,
        String until)
        implements CampaignEvent {}
