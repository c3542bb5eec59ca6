package io.baedal.projections.operations.documents;

import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/// How far the documents of a version hold their streams. Blocks.
public final class HeldRevisions {
    private static final int AT_A_TIME = 500;

    private final Stores stores;
    private final Documents documents;

    public HeldRevisions(Stores stores, View view, int version) {
        this.stores = stores;
        documents = stores.version(view, version).documents();
    }

    /// The last revision that is held of a stream, -1 for none.
    public long of(SourceStream<?, ?> stream) {
        return of(List.of(stream)).getOrDefault(stream.name(), -1L);
    }

    /// The last revision that is held of each of these streams, by their names; nothing for those of which none is.
    public Map<String, Long> of(Collection<? extends SourceStream<?, ?>> streams) {
        Map<String, Long> held = new HashMap<>();
        streams.stream()
                .collect(Collectors.groupingBy(stream -> stream.source().category()))
                .values()
                .forEach(ofSource -> ofSource.stream()
                        .gather(Gatherers.windowFixed(AT_A_TIME))
                        .forEach(some -> ask(some, held)));
        return held;
    }

    private void ask(List<? extends SourceStream<?, ?>> streams, Map<String, Long> held) {
        Map<String, String> names = new HashMap<>();
        streams.forEach(stream -> names.put(stream.documentId(), stream.name()));
        stores.ofViews(documents.revisions(streams.getFirst().source(), names.keySet()))
                .forEach((id, revision) -> held.put(names.get(id), revision));
    }
}
