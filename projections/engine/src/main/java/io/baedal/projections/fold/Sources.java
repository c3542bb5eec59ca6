package io.baedal.projections.fold;

import io.baedal.events.Context;
import io.baedal.events.StreamNames;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.store.Documents;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A view's sources by category, checked once.
public final class Sources {
    private static final Set<String> RESERVED = Set.of("_id", Documents.REVISIONS);

    private final Map<String, Source<?, ?>> byCategory = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when two sources share a category or a field, or there is none
    public Sources(View view) {
        Set<String> owned = new HashSet<>();
        for (var source : view.sources()) {
            if (byCategory.put(source.category(), source) != null) {
                throw new IllegalArgumentException(view.name() + " has two sources of " + source.category());
            }
            for (var field : source.format().fields()) {
                if (RESERVED.contains(field) || !owned.add(source.collection(view) + "/" + field)) {
                    throw new IllegalArgumentException(view.name() + " has two owners of the field " + field);
                }
            }
        }
        if (byCategory.isEmpty()) {
            throw new IllegalArgumentException(view.name() + " listens to nothing");
        }
    }

    /// The stream as this view sees it; empty when the view doesn't listen to such streams.
    public Optional<SourceStream<?, ?>> stream(String name) {
        var source = byCategory.get(StreamNames.category(name));
        return source == null ? Optional.empty() : Optional.of(SourceStream.of(source, name));
    }

    /// The categories that the view listens to.
    public List<String> categories() {
        return List.copyOf(byCategory.keySet());
    }

    /// The topics with notices of those categories.
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        byCategory.keySet().forEach(category -> topics.add(Context.of(category).topic()));
        return topics;
    }
}
