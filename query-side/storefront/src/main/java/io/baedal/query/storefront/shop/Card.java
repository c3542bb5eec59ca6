package io.baedal.query.storefront.shop;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;

/// A shop's card, as the display keeps it.
///
/// @param minimumOrder whole won
/// @param dishes the first dishes' names
/// @param pictureUrl or null
@RegisterForReflection
public record Card(
        String id,
        String name,
        String category,
        String state,
        String introduction,
        String district,
        Double latitude,
        Double longitude,
        long minimumOrder,
        List<DeliveryArea> areas,
        List<DailyHours> hours,
        List<String> dishes,
        String pictureUrl,
        Rating rating) {
    public Card {
        Objects.requireNonNull(id, "a card without an id");
        Objects.requireNonNull(name, "a card without a name");
        areas = areas == null ? List.of() : List.copyOf(areas);
        hours = hours == null ? List.of() : List.copyOf(hours);
        dishes = dishes == null ? List.of() : List.copyOf(dishes);
        rating = rating == null ? Rating.NONE : rating;
    }
}
