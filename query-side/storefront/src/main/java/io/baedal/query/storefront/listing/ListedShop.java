package io.baedal.query.storefront.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baedal.query.storefront.shop.Rating;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// A shop as a list draws it.
///
/// @param openNow whether it takes orders at this minute
/// @param minimumOrder whole won
/// @param deliveryFee whole won to the district asked for; absent when none was, or it isn't delivered to
/// @param dishes the first dishes' names
/// @param favourite whether the customer likes it; absent when nobody knows
/// @param advertised absent unless it is paid for
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedShop(
        String id,
        String name,
        String category,
        String state,
        boolean openNow,
        String introduction,
        String district,
        Double latitude,
        Double longitude,
        long minimumOrder,
        Long deliveryFee,
        List<String> dishes,
        String pictureUrl,
        Rating rating,
        Boolean favourite,
        Advertised advertised) {}
