package io.baedal.democity.making;

import io.baedal.democity.city.City;
import io.baedal.democity.city.Owner;
import io.baedal.democity.city.Shop;
import java.util.ArrayList;
import java.util.List;

/// Makes the city from a seed: shops over all districts, the people who own one, two or three of them, and those who
/// order there.
public final class CityMaker {
    private final Dice dice;
    private final People people = new People();
    private final Shops shops = new Shops();

    private CityMaker(long seed) {
        dice = new Dice(seed);
    }

    /// The city of a seed; always the same for the same one.
    public static City make(long seed) {
        return new CityMaker(seed).make();
    }

    private City make() {
        List<Owner> owners = new ArrayList<>();
        int number = 0;
        for (var district : Districts.all()) {
            var left = shops.of(++number, district, dice.another());
            while (!left.isEmpty()) {
                int count = Math.min(left.size(), dice.chance(0.8) ? 1 : dice.between(2, 3));
                owners.add(owner(owners.size() + 1, left.subList(0, count)));
                left = left.subList(count, left.size());
            }
        }
        var campaigns = new Campaigns(dice.another()).of(owners);
        var all = owners.stream().flatMap(owner -> owner.shops().stream()).toList();
        return new City(owners, campaigns, new Customers(all, dice.another()).all());
    }

    private Owner owner(int number, List<Shop> shops) {
        return new Owner(
                "demo-owner-%03d".formatted(number),
                BusinessNumbers.of(number),
                "owner%03d@demo-city.example".formatted(number),
                people.name(dice),
                PhoneNumbers.mobile(dice),
                shops);
    }
}
