package io.baedal.democity.making;

import io.baedal.democity.city.DeliveryArea;
import io.baedal.democity.making.Districts.District;
import java.util.ArrayList;
import java.util.List;

/// A shop delivers to its own district, and for more money to some of the next.
final class DeliveryAreas {
    private DeliveryAreas() {}

    static List<DeliveryArea> around(District district, Dice dice) {
        List<DeliveryArea> areas = new ArrayList<>();
        long fee = 500L * dice.between(2, 6);
        areas.add(new DeliveryArea(district.name(), fee));
        for (var neighbour : district.neighbours()) {
            if (dice.chance(0.6)) {
                areas.add(new DeliveryArea(neighbour, fee + 500L * dice.between(2, 4)));
            }
        }
        return areas;
    }
}
