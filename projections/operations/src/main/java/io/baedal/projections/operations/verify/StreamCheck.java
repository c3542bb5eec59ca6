package io.baedal.projections.operations.verify;

import io.baedal.events.DomainEvent;
import io.baedal.projections.Source;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Poison;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.documents.FoundDocument;
import io.baedal.projections.operations.history.StreamFold;
import io.baedal.projections.operations.history.StreamReader;
import io.baedal.projections.store.Documents;
import io.baedal.projections.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;

/// Compares what a document holds of one stream with the stream, folded as far as the document says it is. The
/// document was read before, so the stream must be at least that long. Used once.
final class StreamCheck<P, E extends DomainEvent> {
    /// Where the paths of long lists shift, each place differs; the first of them tell enough.
    private static final int MOST_PLACES = 50;

    private final SourceStream<P, E> stream;
    private final FoundDocument found;
    private final Discards discards;
    private final StreamReader reader;
    private final StreamFold<P, E> fold;
    private final long held;
    private long head = -1;
    private StoredEvent lacking;

    StreamCheck(SourceStream<P, E> stream, FoundDocument found, Discards discards, StreamReader reader) {
        this.stream = stream;
        this.found = found;
        this.discards = discards;
        this.reader = reader;
        held = found.revision(stream.source());
        fold = StreamFold.of(stream, discards);
    }

    static String revisionPath(Source<?, ?> source) {
        return Documents.REVISIONS + "." + source.category();
    }

    StreamFinding run() {
        reader.read(stream.name(), 0, this::take);
        var differences = differences();
        return new StreamFinding(stream, found.exists(), held, head, lacking, stop(), differences);
    }

    private boolean take(List<StoredEvent> page) {
        fold.take(held(page));
        head = page.getLast().revision();
        if (lacking == null) {
            lacking = page.stream()
                    .filter(event -> event.revision() > held)
                    .findFirst()
                    .orElse(null);
        }
        return true;
    }

    private List<StoredEvent> held(List<StoredEvent> page) {
        return page.stream().filter(event -> event.revision() <= held).toList();
    }

    private Poison stop() {
        if (lacking != null) {
            fold.take(List.of(lacking));
        }
        return lacking == null ? null : fold.poison();
    }

    private List<Difference> differences() {
        if (head < 0) {
            return found.holds(stream.source()) ? List.of(revision(null)) : List.of();
        }
        if (fold.poison() != null) {
            return List.of(furtherThanCanBe(fold.poison()));
        }
        List<Difference> differences = new ArrayList<>();
        if (held > head || !found.hasOrdinaryRevision(stream.source())) {
            differences.add(revision(Math.min(held, head)));
        }
        differences.addAll(written(fold).map(this::fields).orElseGet(() -> List.of(unwritable())));
        return differences;
    }

    private static Optional<BsonDocument> written(StreamFold<?, ?> fold) {
        try {
            return Optional.of(fold.fields());
        } catch (RuntimeException unwritable) {
            return Optional.empty();
        }
    }

    private Difference unwritable() {
        return new Difference(
                stream.documentId(), stream.name(), null, "a part that can't be written", "one that was", null, null);
    }

    private Difference revision(Long expected) {
        var stored = found.storedRevision(stream.source());
        return difference(
                revisionPath(stream.source()),
                expected == null || expected < 0 ? null : expected.toString(),
                stored == null ? null : Leaves.text(stored),
                null);
    }

    private Difference furtherThanCanBe(Poison poison) {
        return new Difference(
                stream.documentId(),
                stream.name(),
                revisionPath(stream.source()),
                "%d at most: the next event can't be folded (%s)".formatted(poison.revision() - 1, poison.error()),
                Long.toString(held),
                poison.revision(),
                poison.type());
    }

    private List<Difference> fields(BsonDocument expected) {
        var places = FieldDifference.between(expected, found.fields(stream.source())).stream()
                .limit(MOST_PLACES)
                .toList();
        var partings = places.stream().map(Parting::new).toList();
        if (!places.isEmpty()) {
            follow(partings);
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            differences.add(difference(
                    place.path(),
                    place.expected(),
                    place.found(),
                    partings.get(i).event()));
        }
        return differences;
    }

    private void follow(List<Parting> partings) {
        var again = StreamFold.of(stream, discards);
        reader.read(stream.name(), 0, page -> {
            for (var event : held(page)) {
                again.take(List.of(event));
                written(again)
                        .map(ValueTexts::new)
                        .ifPresent(values -> partings.forEach(parting -> parting.saw(event, values)));
            }
            return page.getLast().revision() < held;
        });
    }

    private Difference difference(String path, String expected, String found, StoredEvent at) {
        return new Difference(
                stream.documentId(),
                stream.name(),
                path,
                Brief.of(expected),
                Brief.of(found),
                at == null ? null : at.revision(),
                at == null ? null : at.type());
    }
}
