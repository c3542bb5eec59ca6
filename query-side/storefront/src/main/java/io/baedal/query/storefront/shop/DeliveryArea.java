package io.baedal.query.storefront.shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// A district that is delivered to.
///
/// @param deliveryFee whole won
@RegisterForReflection
public record DeliveryArea(
        String district, @JsonAlias("fee") long deliveryFee) {
    /// What delivery to a district costs.
    ///
    /// @param areas of a shop, or null
    /// @param district or null
    /// @return null when it isn't delivered to, or no district was named
    public static Long fee(List<DeliveryArea> areas, String district) {
        return areas == null || district == null
                ? null
                : areas.stream()
                        .filter(area -> district.equals(area.district))
                        .map(DeliveryArea::deliveryFee)
                        .findFirst()
                        .orElse(null);
    }
}
