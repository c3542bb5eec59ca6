package io.baedal.query.adlisting;

/// How good a shop is taken to be: its average of stars, drawn towards the usual by ten reviews of four stars that it
/// never had. So few reviews say little, many say all: one review of five stars gives 4.1, a hundred of them 4.9.
final class Quality {
    private static final double USUAL_STARS = 4;
    private static final double USUAL_REVIEWS = 10;
    private static final double MOST_STARS = 5;

    private Quality() {}

    /// @param reviews how many count
    /// @param stars the sum of their stars
    /// @return above 0, at most 1
    static double of(long reviews, long stars) {
        return (stars + USUAL_REVIEWS * USUAL_STARS) / (reviews + USUAL_REVIEWS) / MOST_STARS;
    }
}
