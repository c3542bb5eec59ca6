package io.baedal.query.search.ask;

/// A circle on the map.
///
/// @param latitude of its middle, degrees
/// @param longitude of its middle, degrees
/// @param metres its radius
public record Nearby(double latitude, double longitude, double metres) {
    private static final double METRES_OF_A_DEGREE = 111_195;

    /// How far a place is from the middle, in metres: exact enough within a city.
    public double distance(double toLatitude, double toLongitude) {
        double north = (toLatitude - latitude) * METRES_OF_A_DEGREE;
        double east = (toLongitude - longitude) * METRES_OF_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }

    /// The same middle with another radius.
    public Nearby within(double radius) {
        return new Nearby(latitude, longitude, radius);
    }

    public double south() {
        return latitude - metres / METRES_OF_A_DEGREE;
    }

    public double north() {
        return latitude + metres / METRES_OF_A_DEGREE;
    }

    public double west() {
        return longitude - degreesEast();
    }

    public double east() {
        return longitude + degreesEast();
    }

    private double degreesEast() {
        return metres / METRES_OF_A_DEGREE / Math.cos(Math.toRadians(latitude));
    }
}
