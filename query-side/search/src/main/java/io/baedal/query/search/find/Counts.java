package io.baedal.query.search.find;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// How many shops match, by category, whichever category was asked for.
///
/// @param byCategory those with at least one
/// @param complete whether all were counted; otherwise there are at least so many
public record Counts(Map<String, Integer> byCategory, boolean complete) {
    static Counts of(Collection<Shop> shops, boolean complete) {
        var counts = new TreeMap<String, Integer>();
        shops.forEach(shop -> counts.merge(shop.category(), 1, Integer::sum));
        return new Counts(counts, complete);
    }
}
