package io.baedal.shop.domain.menu;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The order in which things are shown.
final class DisplayOrder {

    private DisplayOrder() {}

    /// The things in the order of the ids. Things whose id is not named stay behind the others, in their order.
    static <T> List<T> of(List<T> things, Function<T, String> id, List<String> ids) {
        ToIntFunction<T> place = thing -> {
            var at = ids.indexOf(id.apply(thing));
            return at < 0 ? ids.size() : at;
        };
        return things.stream().sorted(Comparator.comparingInt(place)).toList();
    }

    /// Whether the ids name every existing thing exactly once and nothing else.
    static boolean isComplete(List<String> ids, Collection<String> existing) {
        return ids.size() == existing.size() && new HashSet<>(ids).equals(new HashSet<>(existing));
    }
}
