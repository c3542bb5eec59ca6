package io.baedal.query.search.ask;

import java.util.Comparator;
import java.util.OptionalDouble;

/// Where a shop stands in the order of an answer: those that take orders first, then the one with the greatest values,
/// then by id.
///
/// @param state 0 for shops that take orders
/// @param first what the answer is sorted by, greatest first; empty comes last
/// @param second decides between equal ones
/// @param id the shop's
/// @param newestFirst whether greater ids come first
public record Place(int state, OptionalDouble first, OptionalDouble second, String id, boolean newestFirst)
        implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::state)
            .thenComparing(place -> place.first.orElse(Double.NEGATIVE_INFINITY), Comparator.reverseOrder())
            .thenComparing(place -> place.second.orElse(Double.NEGATIVE_INFINITY), Comparator.reverseOrder());

    @Override
    public int compareTo(Place other) {
        int order = ORDER.compare(this, other);
        int ids = id.compareTo(other.id);
        return order != 0 ? order : newestFirst ? -ids : ids;
    }
}
