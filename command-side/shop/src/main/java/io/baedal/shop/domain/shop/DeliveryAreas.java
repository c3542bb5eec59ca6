package io.baedal.shop.domain.shop;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.shop.domain.Won;
import java.util.HashSet;
import java.util.List;

/// The districts a shop delivers to, each once and with its fee.
public record DeliveryAreas(List<DeliveryArea> areas) {

    private static final int MOST = 50;
    private static final long HIGHEST_FEE = 20_000;

    public DeliveryAreas {
        areas = List.copyOf(areas);
    }

    /// @throws InvalidValue `delivery-areas-too-many`, `delivery-area-twice`
    public static DeliveryAreas of(List<DeliveryArea> areas) {
        if (areas.size() > MOST) {
            throw new InvalidValue(
                    "delivery-areas-too-many", "Too many delivery areas", "A shop has at most 50 delivery areas.");
        }
        var seen = new HashSet<String>();
        for (var area : areas) {
            if (!seen.add(area.district())) {
                throw new InvalidValue(
                        "delivery-area-twice",
                        "A district is named twice",
                        "Every district is named once, with one fee.");
            }
        }
        return new DeliveryAreas(areas);
    }

    /// @throws InvalidValue `delivery-fee-out-of-bounds`
    public static long fee(long amount) {
        return Won.upTo(HIGHEST_FEE, "delivery-fee-out-of-bounds", "A delivery fee", amount);
    }
}
