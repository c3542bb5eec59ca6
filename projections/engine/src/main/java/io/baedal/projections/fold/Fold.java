package io.baedal.projections.fold;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.baedal.projections.Source;
import io.baedal.projections.store.StoredEvent;
import java.util.List;

/// Folds stored events, in the order of their revisions, up to the first that can't be.
public final class Fold {
    private Fold() {}

    /// The part after `events`, starting from the part at `revision`. Events that it holds already are skipped, and
    /// those that were discarded are passed over: they count as seen and change nothing.
    public static <P, E extends DomainEvent> Folded<P> fold(
            SourceStream<P, E> stream, P part, long revision, List<StoredEvent> events, Discards discards) {
        var source = stream.source();
        P folded = part;
        long reached = revision;
        for (var event : events) {
            if (event.revision() <= reached) {
                continue;
            }
            try {
                if (!discards.contains(stream.name(), event.revision())) {
                    folded = source.evolve(folded, decode(source, event));
                }
            } catch (RuntimeException | StackOverflowError problem) {
                return new Folded<>(folded, reached, Poison.of(event.revision(), event.type(), problem));
            }
            reached = event.revision();
        }
        return new Folded<>(folded, reached, null);
    }

    private static <E extends DomainEvent> E decode(Source<?, E> source, StoredEvent event) {
        int version = EventMetadata.fromJson(event.metadata()).schemaVersion();
        return source.events().cast(EventCodec.standard().decode(event.type(), version, event.data()));
    }
}
