package io.baedal.projections.operations.history;

import io.baedal.events.StreamNames;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.Stores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the streams that write to documents. Where a document has the id of its stream that is plain; where a source
/// makes other ids, the whole log tells.
public final class DocumentStreams {
    private final Stores stores;
    private final View view;
    private final Duration patience;

    /// @param patience how long the event store may be silent
    public DocumentStreams(Stores stores, View view, Duration patience) {
        this.stores = stores;
        this.view = view;
        this.patience = patience;
    }

    /// The streams of each document, one for each source that can have one. They need not exist.
    public Map<String, List<SourceStream<?, ?>>> of(Collection<String> documentIds) {
        Map<String, List<SourceStream<?, ?>>> streams = new HashMap<>();
        documentIds.forEach(id -> streams.put(id, new ArrayList<>()));
        for (var source : view.sources()) {
            find(source, streams);
        }
        return streams;
    }

    private void find(Source<?, ?> source, Map<String, List<SourceStream<?, ?>>> streams) {
        Set<String> open = new HashSet<>();
        streams.forEach((id, found) -> {
            if (source.documentId(id).equals(id)) {
                found.add(SourceStream.of(source, StreamNames.stream(source.category(), id)));
            } else {
                open.add(id);
            }
        });
        if (!open.isEmpty()) {
            search(source, open, streams);
        }
    }

    private void search(Source<?, ?> source, Set<String> open, Map<String, List<SourceStream<?, ?>>> streams) {
        new History(stores, List.of(source.category()), patience).read(null, null, event -> {
            var id = source.documentId(StreamNames.id(event.stream()));
            if (open.remove(id)) {
                streams.get(id).add(SourceStream.of(source, event.stream()));
            }
        });
    }
}
