package io.baedal.projections.operations.history;

import io.baedal.events.DomainEvent;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Fold;
import io.baedal.projections.fold.Poison;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.StoredEvent;
import java.util.List;
import org.bson.BsonDocument;

/// One stream, folded afresh from its first event. Used by one thread at a time.
///
/// @param <P> the part
/// @param <E> the events
public final class StreamFold<P, E extends DomainEvent> {
    private final SourceStream<P, E> stream;
    private final Discards discards;
    private P part;
    private long revision = -1;
    private Poison poison;

    private StreamFold(SourceStream<P, E> stream, Discards discards) {
        this.stream = stream;
        this.discards = discards;
        part = stream.source().initial();
    }

    /// Before the first event of a stream.
    ///
    /// @param discards what the fold passes over
    public static <P, E extends DomainEvent> StreamFold<P, E> of(SourceStream<P, E> stream, Discards discards) {
        return new StreamFold<>(stream, discards);
    }

    /// Folds the next events of the stream. Those after one that can't be folded change nothing.
    public void take(List<StoredEvent> events) {
        if (poison == null) {
            var folded = Fold.fold(stream, part, revision, events, discards);
            part = folded.part();
            revision = folded.revision();
            poison = folded.poison();
        }
    }

    /// The stream.
    public SourceStream<P, E> stream() {
        return stream;
    }

    /// The last event that was folded, -1 for none.
    public long revision() {
        return revision;
    }

    /// The event that could not be folded; null while all could.
    public Poison poison() {
        return poison;
    }

    /// The source's fields of a document that holds these events; none before the first. Fails when the part can't be
    /// written.
    public BsonDocument fields() {
        return revision < 0 ? new BsonDocument() : stream.source().format().write(part);
    }
}
