package io.baedal.views.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Puts things into an order of display.
final class Ranking {
    private Ranking() {}

    /// Those that are named come first, in the order of their names; the others follow as they were.
    static <T> List<T> of(List<T> things, Function<T, String> id, List<String> ids) {
        Map<String, Integer> rank = new HashMap<>();
        ids.forEach(each -> rank.putIfAbsent(each, rank.size()));
        List<T> ranked = new ArrayList<>(things);
        ranked.sort(Comparator.comparing(thing -> rank.getOrDefault(id.apply(thing), Integer.MAX_VALUE)));
        return ranked;
    }
}
