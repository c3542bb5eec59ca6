package io.baedal.projections;

import io.baedal.projections.fold.Sources;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What makes the documents of one view: its fold, and older ones beside it while documents of theirs are kept.
///
/// @param view the view's name
/// @param byVersion the folds by [View#version()], at least one
public record Folds(String view, NavigableMap<Integer, View> byVersion) {
    public Folds {
        byVersion = Collections.unmodifiableNavigableMap(new TreeMap<>(byVersion));
    }

    /// The fold with this version, if it is here.
    public Optional<View> version(int version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /// The fold with the highest version.
    public View newest() {
        return byVersion.lastEntry().getValue();
    }

    /// The Kafka topics with notices for any of them.
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        byVersion.values().forEach(fold -> topics.addAll(new Sources(fold).topics()));
        return topics;
    }
}
