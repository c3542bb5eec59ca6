package io.baedal.democity.city;

import java.util.List;
import java.util.stream.Stream;

/// Everyone who runs a shop in the city, and their shops.
public record City(List<Owner> owners) {
    public City {
        owners = List.copyOf(owners);
    }

    /// All shops of all owners.
    public Stream<Shop> shops() {
        return owners.stream().flatMap(owner -> owner.shops().stream());
    }
}
