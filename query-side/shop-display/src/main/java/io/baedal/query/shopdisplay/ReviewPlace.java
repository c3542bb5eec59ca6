package io.baedal.query.shopdisplay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import java.util.Base64;
import java.util.List;

/// Where a review stands among those of its shop, the newest first: it never moves, whatever is written, hidden or
/// deleted around it. Clients get it as a cursor that means nothing to them.
///
/// @param writtenAt in milliseconds of the Unix epoch
/// @param id the review's, which decides among those of the same millisecond
record ReviewPlace(long writtenAt, String id) {
    private static final String PARAMETER = "cursor";
    private static final int LONGEST = 200;

    String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((writtenAt + " " + id).getBytes(UTF_8));
    }

    /// @throws Problem when it is no cursor that was ever given out
    static ReviewPlace parse(String cursor) {
        try {
            if (cursor.length() <= LONGEST) {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 2);
                var place = new ReviewPlace(Long.parseLong(parts[0]), parts.length < 2 ? "" : parts[1]);
                if (!place.id.isBlank() && place.cursor().equals(cursor)) {
                    return place;
                }
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw Problem.invalidRequest(
                "The parameter cursor can't be read",
                List.of(new Fault(PARAMETER, "is not the 'next' of an earlier answer")));
    }
}
