package io.baedal.democity.city;

import java.util.List;
import java.util.stream.Stream;

/// Everyone who runs a shop in the city, their shops and what they advertise; and everyone who orders there.
public record City(List<Owner> owners, List<Campaign> campaigns, List<Customer> customers) {
    public City {
        owners = List.copyOf(owners);
        campaigns = List.copyOf(campaigns);
        customers = List.copyOf(customers);
    }

    /// A city in which nobody advertises and nobody orders yet.
    public City(List<Owner> owners) {
        this(owners, List.of(), List.of());
    }

    /// All shops of all owners.
    public Stream<Shop> shops() {
        return owners.stream().flatMap(owner -> owner.shops().stream());
    }
}
