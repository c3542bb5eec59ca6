package io.baedal.democity.city;

import java.util.List;

/// Somebody who orders.
///
/// @param id the subject of the customer's token
/// @param favourites keys of shops, the oldest favourite first
public record Customer(
        String id,
        String name,
        String phone,
        String email,
        List<CustomerAddress> addresses,
        List<String> favourites,
        List<Order> orders) {
    public Customer {
        addresses = List.copyOf(addresses);
        favourites = List.copyOf(favourites);
        orders = List.copyOf(orders);
    }
}
