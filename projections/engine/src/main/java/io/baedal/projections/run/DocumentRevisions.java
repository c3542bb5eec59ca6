package io.baedal.projections.run;

import io.baedal.projections.Source;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.Documents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Asks the database what its documents hold of many streams, some hundred at a time.
final class DocumentRevisions {
    private static final int AT_A_TIME = 500;

    private final Documents documents;

    DocumentRevisions(Documents documents) {
        this.documents = documents;
    }

    /// The applied revision of each stream that has one. The map may be changed, by several threads.
    Uni<Map<String, Long>> of(Collection<SourceStream<?, ?>> streams) {
        Map<String, Long> held = new ConcurrentHashMap<>();
        return Multi.createFrom()
                .iterable(portions(streams))
                .onItem()
                .transformToUni(portion -> portion.ask(documents, held))
                .concatenate()
                .collect()
                .last()
                .replaceWith(held);
    }

    private static List<Portion> portions(Collection<SourceStream<?, ?>> streams) {
        List<Portion> portions = new ArrayList<>();
        Map<Source<?, ?>, Portion> open = new HashMap<>();
        for (var stream : streams) {
            var portion = open.get(stream.source());
            if (portion == null || portion.names.size() == AT_A_TIME) {
                portion = new Portion(stream.source(), new HashMap<>());
                open.put(stream.source(), portion);
                portions.add(portion);
            }
            portion.names.put(stream.documentId(), stream.name());
        }
        return portions;
    }

    private record Portion(Source<?, ?> source, Map<String, String> names) {
        Uni<Void> ask(Documents documents, Map<String, Long> held) {
            return documents
                    .revisions(source, names.keySet())
                    .invoke(found -> found.forEach((id, revision) -> held.put(names.get(id), revision)))
                    .replaceWithVoid();
        }
    }
}
