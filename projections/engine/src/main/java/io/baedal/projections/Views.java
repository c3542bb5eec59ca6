package io.baedal.projections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.ServiceLoader;
import java.util.TreeMap;

/// The views on the class path. Several classes may share a view's name, each with a version of its own.
public final class Views {
    private Views() {}

    /// All of them, by name.
    ///
    /// @throws IllegalStateException when two share a name and a version
    public static Map<String, Folds> installed() {
        return byName(ServiceLoader.load(View.class));
    }

    static Map<String, Folds> byName(Iterable<View> views) {
        Map<String, NavigableMap<Integer, View>> versions = new TreeMap<>();
        for (var view : views) {
            if (versions.computeIfAbsent(view.name(), _ -> new TreeMap<>()).put(view.version(), view) != null) {
                throw new IllegalStateException(
                        "Two views are called " + view.name() + " and have the version " + view.version());
            }
        }
        Map<String, Folds> folds = new TreeMap<>();
        versions.forEach((name, byVersion) -> folds.put(name, new Folds(name, byVersion)));
        return folds;
    }

    /// Those with these names; all of them when no name is given.
    ///
    /// @throws IllegalArgumentException when a name is unknown
    public static List<Folds> named(Collection<String> names) {
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
