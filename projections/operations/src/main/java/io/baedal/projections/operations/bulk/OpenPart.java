package io.baedal.projections.operations.bulk;

import io.baedal.events.DomainEvent;
import io.baedal.projections.Source;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Fold;
import io.baedal.projections.fold.Poison;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.Held;
import java.util.List;

/// A source's part of a document, as far as it is folded in memory and as far as the database holds it. Used by one
/// partition only.
final class OpenPart<P, E extends DomainEvent> {
    private final Source<P, E> source;
    private SourceStream<P, E> stream;
    private Held unread;
    private P part;
    private long revision = -1;
    private long written = -1;
    private long firstUnwritten;
    private String firstType = "";

    private OpenPart(Source<P, E> source) {
        this.source = source;
        part = source.initial();
    }

    /// Before the first event, as far as is known.
    static <P, E extends DomainEvent> OpenPart<P, E> of(Source<P, E> source) {
        return new OpenPart<>(source);
    }

    Source<P, E> source() {
        return source;
    }

    /// What is folded, -1 for nothing.
    long revision() {
        return revision;
    }

    /// What the database holds, -1 for nothing.
    long written() {
        return written;
    }

    boolean isDirty() {
        return revision > written;
    }

    /// The name of its stream; null when no event of it was seen.
    String stream() {
        return stream == null ? null : stream.name();
    }

    /// Folds one more event. One that is held already changes nothing.
    ///
    /// @return null, or that the stream can't go beyond this event
    Poison take(RoutedEvent routed, Discards discards) {
        var event = routed.event();
        if (event.revision() <= revision) {
            return null;
        }
        if (stream == null) {
            stream = SourceStream.of(source, routed.stream());
        }
        try {
            read();
        } catch (RuntimeException unreadable) {
            return Poison.of(revision + 1, "", unreadable);
        }
        var folded = Fold.fold(stream, part, revision, List.of(event), discards);
        if (folded.poison() == null) {
            if (!isDirty()) {
                firstUnwritten = event.revision();
                firstType = event.type();
            }
            part = folded.part();
            revision = folded.revision();
        }
        return folded.poison();
    }

    private void read() {
        if (unread != null) {
            part = source.format().read(unread.fields());
            unread = null;
        }
    }

    /// The part as it is to be written. Fails when it can't be.
    Held held() {
        return new Held(revision, source.format().write(part));
    }

    /// The database holds this.
    void found(Held held) {
        written = held.revision();
        if (written > revision) {
            revision = written;
            unread = held;
            part = null;
        }
    }

    /// The database holds what was folded.
    void wrote() {
        written = revision;
    }

    /// The database won't take what was folded: the event that the stream stops at.
    Poison refused(RuntimeException why) {
        revision = written;
        return Poison.of(firstUnwritten, firstType, why);
    }
}
