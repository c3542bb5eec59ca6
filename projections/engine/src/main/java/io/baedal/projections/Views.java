package io.baedal.projections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/// The views on the class path.
public final class Views {
    private Views() {}

    /// All of them, by name.
    ///
    /// @throws IllegalStateException when two share a name
    public static Map<String, View> installed() {
        Map<String, View> views = new TreeMap<>();
        for (var view : ServiceLoader.load(View.class)) {
            if (views.put(view.name(), view) != null) {
                throw new IllegalStateException("Two views are called " + view.name());
            }
        }
        return views;
    }

    /// Those with these names; all of them when no name is given.
    ///
    /// @throws IllegalArgumentException when a name is unknown
    public static List<View> named(Collection<String> names) {
        var installed = installed();
        if (names.isEmpty()) {
            return List.copyOf(installed.values());
        }
        return names.stream()
                .map(name -> {
                    if (!installed.containsKey(name)) {
                        throw new IllegalArgumentException(
                                "There is no view called " + name + "; installed: " + installed.keySet());
                    }
                    return installed.get(name);
                })
                .toList();
    }
}
