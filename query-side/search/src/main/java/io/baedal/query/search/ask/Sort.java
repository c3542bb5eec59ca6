package io.baedal.query.search.ask;

/// What an answer is ordered by, after the shops that take orders have come before those that don't.
public enum Sort {
    RELEVANCE,
    DISTANCE,
    RATING,
    NEWEST
}
