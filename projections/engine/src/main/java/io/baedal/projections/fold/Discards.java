package io.baedal.projections.fold;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.baedal.projections.versions.Discarded;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Which events operators decided that the view shall do without: folds pass over them. Immutable.
public final class Discards {
    /// None.
    public static final Discards NONE = new Discards(Map.of());

    private final Map<String, Set<Long>> revisions;

    private Discards(Map<String, Set<Long>> revisions) {
        this.revisions = revisions;
    }

    /// These, as they were recorded.
    public static Discards of(Collection<Discarded> events) {
        return new Discards(events.stream()
                .collect(groupingBy(Discarded::stream, mapping(Discarded::revision, toUnmodifiableSet()))));
    }

    /// Whether an event is one of them.
    public boolean contains(String stream, long revision) {
        return revisions.getOrDefault(stream, Set.of()).contains(revision);
    }
}
