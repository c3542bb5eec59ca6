package io.baedal.projections.operations.verify;

import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.operations.history.History;
import io.baedal.projections.store.LogPosition;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the log holds after a position, as far as some streams and documents are concerned.
final class Tail {
    private record Place(String category, String documentId) {}

    private final Sources sources;
    private final Set<String> streams;
    private final Set<Place> places = new HashSet<>();
    private final Map<String, Long> firstRevisions = new HashMap<>();
    private final Map<Place, SourceStream<?, ?>> writers = new HashMap<>();

    /// @param streams the names of streams to look for
    /// @param candidates documents whose streams are to be found
    Tail(Sources sources, Set<String> streams, Collection<Candidate> candidates) {
        this.sources = sources;
        this.streams = streams;
        for (var candidate : candidates) {
            candidate.parts().keySet().forEach(category -> places.add(new Place(category, candidate.documentId())));
        }
    }

    /// Reads on from a position to the end of the log, where that is worth it.
    void read(History history, LogPosition after) {
        if (!streams.isEmpty() || !places.isEmpty()) {
            history.read(after, null, event -> saw(event.stream(), event.event().revision()));
        }
    }

    private void saw(String name, long revision) {
        if (streams.contains(name)) {
            firstRevisions.putIfAbsent(name, revision);
        }
        if (!places.isEmpty()) {
            sources.stream(name).ifPresent(this::writes);
        }
    }

    private void writes(SourceStream<?, ?> stream) {
        var place = new Place(stream.source().category(), stream.documentId());
        if (places.contains(place)) {
            writers.put(place, stream);
        }
    }

    /// The first revision of a stream after the position.
    Optional<Long> firstRevision(String stream) {
        return Optional.ofNullable(firstRevisions.get(stream));
    }

    /// The stream that writes a source's part of a document, if it has an event after the position.
    Optional<SourceStream<?, ?>> writer(String category, String documentId) {
        return Optional.ofNullable(writers.get(new Place(category, documentId)));
    }
}
