package io.baedal.projections.operations.bulk;

import io.baedal.projections.mongo.DocumentWrite;
import io.baedal.projections.store.Held;
import io.baedal.projections.store.RefusedDocument;
import io.baedal.projections.store.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Writes what was folded, some hundred documents at a time. Where the database doesn't hold what was expected (another
/// rebuild that thought itself alive, or this one before it was killed), the higher revision stays: both are folds of
/// the same events. Used by one partition only.
final class Writing {
    private static final int MOST_DOCUMENTS = 500;
    private static final long MOST_BYTES = 4_000_000;
    private static final int MOST_CONFLICTS = 20;
    private static final int FOLDED_TO_WRITTEN = 2;

    private record Pending(OpenDocument document, DocumentWrite write) {}

    private final Layout layout;
    private final Target target;
    private final Workbench bench;
    private final Poisoned poisoned;

    Writing(Layout layout, Target target, Workbench bench, Poisoned poisoned) {
        this.layout = layout;
        this.target = target;
        this.bench = bench;
        this.poisoned = poisoned;
    }

    /// Writes those of the documents that aren't written yet, and says which streams stopped.
    void write(Collection<OpenDocument> documents) {
        for (int collection = 0; collection < layout.collections(); collection++) {
            write(collection, documents);
        }
        poisoned.takeUnsaved().forEach(target::park);
    }

    private void write(int collection, Collection<OpenDocument> documents) {
        List<Pending> portion = new ArrayList<>();
        long bytes = 0;
        for (var document : documents) {
            if (document.key().collection() != collection || !document.isDirty()) {
                continue;
            }
            var pending = new Pending(document, encode(document));
            long weight = weight(pending.write);
            bench.weigh(document, weight * FOLDED_TO_WRITTEN);
            bytes += weight;
            portion.add(pending);
            if (portion.size() == MOST_DOCUMENTS || bytes > MOST_BYTES) {
                send(collection, portion);
                portion = new ArrayList<>();
                bytes = 0;
            }
        }
        send(collection, portion);
    }

    /// A part that can't be written stops its stream; the others are written all the same.
    private DocumentWrite encode(OpenDocument document) {
        List<DocumentWrite.Part> parts = new ArrayList<>(document.parts().size());
        for (var part : document.parts()) {
            if (part.isDirty()) {
                try {
                    parts.add(new DocumentWrite.Part(part.source(), part.written(), part.held()));
                } catch (RuntimeException unwritable) {
                    poisoned.stop(part.stream(), part.refused(unwritable));
                }
            }
        }
        return new DocumentWrite(document.key().id(), !document.exists(), parts);
    }

    private static long weight(DocumentWrite write) {
        return write.parts().stream()
                .mapToLong(part -> Weight.of(part.next().fields()))
                .sum();
    }

    private void send(int collection, List<Pending> portion) {
        var sent =
                portion.stream().filter(each -> !each.write.parts().isEmpty()).toList();
        if (sent.isEmpty()) {
            return;
        }
        var name = layout.collection(collection);
        if (target.write(name, sent.stream().map(Pending::write).toList())) {
            sent.forEach(Writing::wrote);
        } else {
            reconcile(collection, sent);
        }
    }

    private static void wrote(Pending pending) {
        pending.document.parts().forEach(OpenPart::wrote);
        if (pending.write.isNew()) {
            pending.document.isWhole();
        }
    }

    /// Some were not written: finds out which, and writes them one by one.
    private void reconcile(int collection, List<Pending> portion) {
        var ids = portion.stream().map(pending -> pending.write.id()).toList();
        for (var source : layout.sources(collection)) {
            Map<String, Long> revisions = target.revisions(source, ids);
            for (var pending : portion) {
                long held = revisions.getOrDefault(pending.write.id(), -1L);
                for (var part : pending.document.parts()) {
                    if (part.source() == source && part.isDirty()) {
                        settle(pending, part, held);
                    }
                }
            }
        }
    }

    private void settle(Pending pending, OpenPart<?, ?> part, long held) {
        if (held < part.revision()) {
            replace(pending, part);
        } else if (held == part.revision()) {
            pending.document.isThere();
            part.wrote();
        } else {
            adopt(pending, part);
        }
    }

    private void adopt(Pending pending, OpenPart<?, ?> part) {
        pending.document.isThere();
        part.found(target.load(part.source(), pending.write.id()));
    }

    private void replace(Pending pending, OpenPart<?, ?> part) {
        Held next = part.held();
        for (int conflicts = 0; conflicts < MOST_CONFLICTS; conflicts++) {
            try {
                if (target.replace(part.source(), pending.write.id(), part.written(), next)) {
                    part.wrote();
                    pending.document.isThere();
                    return;
                }
            } catch (RefusedDocument refused) {
                poisoned.stop(part.stream(), part.refused(refused));
                return;
            }
            adopt(pending, part);
            if (!part.isDirty()) {
                return;
            }
        }
        throw new IllegalStateException("Others keep writing the part of " + part.stream());
    }
}
