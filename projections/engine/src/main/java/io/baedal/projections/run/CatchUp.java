package io.baedal.projections.run;

import io.baedal.events.DomainEvent;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Fold;
import io.baedal.projections.fold.Folded;
import io.baedal.projections.fold.Poison;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.Documents;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.Held;
import io.baedal.projections.store.RefusedDocument;
import io.baedal.projections.store.StoredEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.bson.BsonDocument;

/// Brings one document's part to the head of its stream, once: read what the document holds, read the events
/// after it, fold, write if nobody else wrote meanwhile, a page at a time. Used by one run only.
final class CatchUp<P, E extends DomainEvent> {
    private static final int MOST_CONFLICTS = 20;

    private final SourceStream<P, E> stream;
    private final EventLog log;
    private final Documents documents;
    private final Discards discards;
    private final int pageSize;
    private final RecentParts recent;
    private final Measures measures;

    private boolean loaded;
    private boolean remembered;
    private long revision = -1;
    private P part;
    private Poison poison;
    private int conflicts;
    private BooleanSupplier closed = () -> false;

    CatchUp(
            SourceStream<P, E> stream,
            EventLog log,
            Documents documents,
            Discards discards,
            int pageSize,
            RecentParts recent,
            Measures measures) {
        this.stream = stream;
        this.log = log;
        this.documents = documents;
        this.discards = discards;
        this.pageSize = pageSize;
        this.recent = recent;
        this.measures = measures;
    }

    /// Fails when a store does, or when others keep writing the same part.
    Uni<Reached> run() {
        return Multi.createBy()
                .repeating()
                .uni(this::page)
                .whilst(more -> more)
                .collect()
                .last()
                .map(_ -> new Reached(revision, poison));
    }

    /// Starts from the part that was written last, where it is still known. Only a guarded write proves that the
    /// database holds it, too: where nothing is left to write, it is read after all.
    @SuppressWarnings("unchecked")
    CatchUp<P, E> fromRecent() {
        var known = recent.of(stream.name());
        if (known != null) {
            revision = known.revision();
            part = (P) known.part();
            loaded = true;
            remembered = true;
        }
        return this;
    }

    /// Begins no page any more once this says so: the run fails then.
    CatchUp<P, E> unless(BooleanSupplier isClosed) {
        closed = isClosed;
        return this;
    }

    private Uni<Boolean> page() {
        if (closed.getAsBoolean()) {
            return Uni.createFrom().failure(new CancellationException("The projection was closed"));
        }
        return loaded ? advance() : load().flatMap(readable -> readable ? advance() : stop());
    }

    private Uni<Boolean> load() {
        return documents.load(stream.source(), stream.documentId()).map(held -> {
            revision = held.revision();
            try {
                part = revision < 0
                        ? stream.source().initial()
                        : stream.source().format().read(held.fields());
            } catch (RuntimeException unreadable) {
                poison = Poison.of(revision + 1, "", unreadable);
                return false;
            }
            loaded = true;
            return true;
        });
    }

    private Uni<Boolean> advance() {
        return log.read(stream.name(), revision + 1, pageSize).flatMap(events -> {
            var folded = Fold.fold(stream, part, revision, events, discards);
            if (folded.revision() == revision && remembered) {
                return again();
            }
            if (folded.revision() == revision) {
                poison = folded.poison();
                return stop();
            }
            return write(folded, events);
        });
    }

    private Uni<Boolean> write(Folded<P> folded, List<StoredEvent> events) {
        BsonDocument fields;
        try {
            fields = stream.source().format().write(folded.part());
        } catch (RuntimeException unwritable) {
            return Uni.createFrom().item(refused(events.getFirst(), unwritable));
        }
        var next = new Held(folded.revision(), fields);
        return documents
                .replace(stream.source(), stream.documentId(), revision, next)
                .map(replaced -> replaced ? wrote(next, folded, events) : lost())
                .onFailure(RefusedDocument.class)
                .recoverWithItem(refusal -> refused(events.getFirst(), refusal));
    }

    private boolean wrote(Held written, Folded<P> folded, List<StoredEvent> events) {
        int taken = (int) events.stream()
                .filter(event -> event.revision() > revision && event.revision() <= folded.revision())
                .count();
        part = folded.part();
        revision = folded.revision();
        poison = folded.poison();
        conflicts = 0;
        remembered = false;
        recent.keep(stream.name(), written, part);
        measures.written(taken, age(events));
        return poison == null && events.size() == pageSize;
    }

    private Duration age(List<StoredEvent> events) {
        for (var event : events.reversed()) {
            if (event.revision() == revision) {
                return Duration.between(event.stored(), Instant.now());
            }
        }
        return Duration.ZERO;
    }

    private boolean refused(StoredEvent first, Throwable why) {
        poison = Poison.of(first.revision(), first.type(), why);
        return false;
    }

    private boolean lost() {
        measures.conflict();
        if (++conflicts > MOST_CONFLICTS) {
            throw new IllegalStateException("Others keep writing the part of " + stream.name());
        }
        readAgain();
        return true;
    }

    private Uni<Boolean> again() {
        readAgain();
        return Uni.createFrom().item(true);
    }

    private void readAgain() {
        recent.forget(stream.name());
        loaded = false;
        remembered = false;
    }

    private static Uni<Boolean> stop() {
        return Uni.createFrom().item(false);
    }
}
