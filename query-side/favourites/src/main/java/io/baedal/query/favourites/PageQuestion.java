package io.baedal.query.favourites;

import io.baedal.query.parameter.Parameters;

/// Which page of the favourites is asked for.
///
/// @param after where the page before ended, or null
record PageQuestion(int limit, Place after) {
    private static final int USUALLY = 20;
    private static final int MOST = 100;

    /// @throws io.baedal.query.problem.Problem that names what can't be read
    static PageQuestion of(String limit, String cursor) {
        var parameters = new Parameters();
        int count = parameters.count("limit", limit, USUALLY, 1, MOST);
        var after = parameters.optional("cursor", cursor, "what a page said comes next", Place::parse);
        return parameters.asked(() -> new PageQuestion(count, after));
    }
}
