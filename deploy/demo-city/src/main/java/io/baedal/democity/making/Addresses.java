package io.baedal.democity.making;

import io.baedal.democity.city.Address;
import io.baedal.democity.making.Districts.District;
import io.baedal.democity.making.Districts.Neighbourhood;

/// Addresses on the roads of a neighbourhood.
final class Addresses {
    private static final double RADIUS_IN_METRES = 200;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final double MICRODEGREES = 1e6;

    private Addresses() {}

    static Address in(District district, Neighbourhood neighbourhood, Dice dice) {
        double angle = dice.between(0, 2 * Math.PI);
        double metres = RADIUS_IN_METRES * Math.sqrt(dice.between(0.0, 1.0));
        double north = metres * Math.cos(angle) / METRES_PER_DEGREE;
        double east =
                metres * Math.sin(angle) / (METRES_PER_DEGREE * Math.cos(Math.toRadians(neighbourhood.latitude())));
        return new Address(
                "서울 " + district.name() + " " + neighbourhood.road() + " " + dice.between(3, 240),
                dice.chance(0.3) ? "지하 1층" : dice.between(1, 3) + "층",
                "%05d"
                        .formatted(dice.between(
                                district.postalCodes().from(),
                                district.postalCodes().to())),
                district.name(),
                rounded(neighbourhood.latitude() + north),
                rounded(neighbourhood.longitude() + east));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * MICRODEGREES) / MICRODEGREES;
    }
}
