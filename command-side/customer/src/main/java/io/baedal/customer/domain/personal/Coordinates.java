package io.baedal.customer.domain.personal;

import io.baedal.command.domain.InvalidValue;

/// Degrees (WGS 84) inside the rectangle around Korea, from Marado to the north and from the Yellow Sea
/// islands to Dokdo.
public final class Coordinates {

    private static final double SOUTH = 33.0;
    private static final double NORTH = 38.7;
    private static final double WEST = 124.5;
    private static final double EAST = 132.0;

    private Coordinates() {}

    /// @throws InvalidValue `coordinates-outside-korea`
    public static double latitude(double degrees) {
        return within(SOUTH, degrees, NORTH);
    }

    /// @throws InvalidValue `coordinates-outside-korea`
    public static double longitude(double degrees) {
        return within(WEST, degrees, EAST);
    }

    private static double within(double least, double degrees, double most) {
        if (!(degrees >= least && degrees <= most)) {
            throw new InvalidValue(
                    "coordinates-outside-korea",
                    "The coordinates lie outside Korea",
                    "Latitude is 33.0 to 38.7 and longitude 124.5 to 132.0 degrees.");
        }
        return degrees;
    }
}
