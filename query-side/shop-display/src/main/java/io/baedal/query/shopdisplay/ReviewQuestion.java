package io.baedal.query.shopdisplay;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import java.util.List;
import java.util.Optional;

/// Which of a shop's reviews are asked for.
///
/// @param shopId the shop's id
/// @param limit how many at most
/// @param after the last one before them; empty for the newest
record ReviewQuestion(String shopId, int limit, Optional<ReviewPlace> after) {
    private static final String LIMIT = "limit";
    private static final int USUAL = 10;
    private static final int MOST = 50;

    /// Reads the query parameters.
    ///
    /// @param limit null or empty where it isn't given
    /// @param cursor null or empty where it isn't given
    /// @throws Problem when one can't be read
    static ReviewQuestion of(String shopId, String limit, String cursor) {
        return new ReviewQuestion(
                shopId,
                limit == null ? USUAL : limit(limit),
                Optional.ofNullable(cursor).map(ReviewPlace::parse));
    }

    private static int limit(String text) {
        boolean number = text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int limit = number ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            throw Problem.invalidRequest(
                    "The parameter limit can't be read",
                    List.of(new Fault(LIMIT, "is not a number from 1 to " + MOST)));
        }
        return limit;
    }

    /// The question as one word for each part.
    String key() {
        return shopId + " " + limit + after.map(place -> " " + place.cursor()).orElse("");
    }

    /// The question again.
    static ReviewQuestion ofKey(String key) {
        var parts = key.split(" ");
        return of(parts[0], parts[1], parts.length < 3 ? null : parts[2]);
    }
}
