package io.baedal.projections.fold;

import io.baedal.projections.versions.Discarded;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
        Map<String, Set<Long>> revisions = new HashMap<>();
        for (var event : events) {
            revisions.computeIfAbsent(event.stream(), _ -> new HashSet<>()).add(event.revision());
        }
        return new Discards(revisions);
    }

    /// Whether an event is one of them.
    public boolean contains(String stream, long revision) {
        return !revisions.isEmpty() && revisions.getOrDefault(stream, Set.of()).contains(revision);
    }
}
