package io.baedal.query.storefront.shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// A shop's page, ready to draw.
///
/// @param shop its info, as the display has it; absent while the display is away
/// @param menu its menu, as the display has it; absent while the display is away
/// @param rating what customers think of it
/// @param reviews the first ones, as the display has them; absent while they are away
/// @param openNow whether it takes orders at this minute
/// @param deliveryFee whole won to the district asked for; absent when none was, or it isn't delivered to
/// @param favourite whether the customer likes it; absent when nobody knows
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShopPage(
        String id,
        JsonNode shop,
        JsonNode menu,
        Rating rating,
        ReviewsAnswer reviews,
        boolean openNow,
        Long deliveryFee,
        Boolean favourite) {}
