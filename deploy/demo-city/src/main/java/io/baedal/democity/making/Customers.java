package io.baedal.democity.making;

import io.baedal.democity.city.Customer;
import io.baedal.democity.city.CustomerAddress;
import io.baedal.democity.city.Order;
import io.baedal.democity.city.Shop;
import io.baedal.democity.making.Districts.District;
import java.util.ArrayList;
import java.util.List;

/// The people who order: they live somewhere, order around there, like some of it and say so.
final class Customers {
    private static final int PER_DISTRICT = 6;

    private final List<District> districts = Districts.all();
    private final People people = new People();
    private final Reviews reviews = new Reviews();
    private final List<Shop> shops;
    private final Dice dice;

    /// @param shops all of the city
    Customers(List<Shop> shops, Dice dice) {
        this.shops = shops;
        this.dice = dice;
    }

    List<Customer> all() {
        List<Customer> customers = new ArrayList<>();
        for (var district : districts) {
            for (int number = 0; number < PER_DISTRICT; number++) {
                customers.add(customer(customers.size() + 1, district));
            }
        }
        return customers;
    }

    private Customer customer(int number, District home) {
        var id = "demo-customer-%03d".formatted(number);
        var around = dice.shuffled(shops.stream()
                .filter(shop ->
                        shop.areas().stream().anyMatch(area -> area.district().equals(home.name())))
                .toList());
        var ordered = around.subList(0, Math.min(around.size(), dice.between(4, 14)));
        return new Customer(
                id,
                people.name(dice),
                PhoneNumbers.mobile(dice),
                "customer%03d@demo-city.example".formatted(number),
                addresses(home),
                ordered.stream().limit(dice.between(0, 5)).map(Shop::key).toList(),
                orders(id, ordered));
    }

    private List<Order> orders(String customer, List<Shop> ordered) {
        List<Order> orders = new ArrayList<>();
        for (var shop : ordered) {
            orders.add(reviews.of(customer + "/" + shop.key(), shop, dice));
        }
        return orders;
    }

    private List<CustomerAddress> addresses(District home) {
        var first = address("우리집", home);
        return dice.chance(0.4) ? List.of(first, address("회사", dice.oneOf(districts))) : List.of(first);
    }

    private CustomerAddress address(String label, District district) {
        var place = Addresses.in(district, dice.oneOf(district.neighbourhoods()), dice);
        return new CustomerAddress(
                label,
                place.road(),
                dice.between(101, 120) + "동 " + dice.between(101, 1504) + "호",
                place.postalCode(),
                place.district(),
                place.latitude(),
                place.longitude());
    }
}
