package io.baedal.projections.operations.verify;

import io.baedal.projections.Source;
import io.baedal.projections.operations.documents.FoundDocument;
import io.baedal.projections.operations.history.StreamFold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.bson.BsonValue;

/// Compares the documents of a slice with the streams that were folded for it. What isn't the same at first sight is
/// left to the [Inquiry].
final class SliceComparison {
    private static final int AT_A_TIME = 200;

    /// Documents without a stream that are looked at: more of them are a disaster that is plain without the rest.
    private static final int MOST_UNSEEN = 100_000;

    private final Ground ground;
    private final String collection;
    private final Inquiry inquiry;
    private final Findings findings;
    private final Strays strays;
    private final Map<String, List<StreamFold<?, ?>>> byDocument = new HashMap<>();

    SliceComparison(Ground ground, String collection, Inquiry inquiry) {
        this.ground = ground;
        this.collection = collection;
        this.inquiry = inquiry;
        findings = ground.findings();
        strays = new Strays(ground.view(), collection);
    }

    /// Compares the documents of one collection.
    void run(Slice slice, Collection<StreamFold<?, ?>> folds) {
        for (var fold : folds) {
            if (fold.stream().source().collection(ground.view()).equals(collection)) {
                byDocument
                        .computeIfAbsent(fold.stream().documentId(), _ -> new ArrayList<>(2))
                        .add(fold);
            }
        }
        load(byDocument.keySet(), document -> compare(document, byDocument.get(document.id())));
        load(unseen(slice), document -> compare(document, List.of()));
    }

    private void load(Collection<String> ids, Consumer<FoundDocument> sink) {
        ids.stream()
                .gather(Gatherers.windowFixed(AT_A_TIME))
                .forEach(some ->
                        ground.documents().load(collection, some).values().forEach(sink));
    }

    private void compare(FoundDocument document, List<StreamFold<?, ?>> folds) {
        findings.documents(document.exists() ? 1 : 0);
        findings.streams(folds.size());
        folds.forEach(fold -> compare(document, fold));
        findings.differs(strays.in(document));
        var others = others(document, folds);
        boolean alone = folds.isEmpty() && document.exists();
        if (alone || !others.isEmpty()) {
            inquiry.document(Orphans.candidate(document, others, alone));
        }
    }

    private List<Source<?, ?>> others(FoundDocument document, List<StreamFold<?, ?>> folds) {
        return Strays.sources(ground.view(), collection).stream()
                .filter(document::holds)
                .filter(source -> folds.stream()
                        .noneMatch(fold -> fold.stream().source().category().equals(source.category())))
                .toList();
    }

    private void compare(FoundDocument document, StreamFold<?, ?> fold) {
        var sight = new FirstSight(ground, document, fold);
        if (sight.isSame()) {
            return;
        }
        if (inquiry.hasEnough() && sight.isPlain()) {
            findings.differs();
        } else {
            inquiry.stream(fold.stream());
        }
    }

    private List<String> unseen(Slice slice) {
        List<String> unseen = new ArrayList<>();
        Set<String> seen = byDocument.keySet();
        ground.documents().ids(collection, id -> {
            if (!id.isString()) {
                findings.differs(slice.from() == 0 ? List.of(nameless(id)) : List.of());
            } else if (unseen.size() < MOST_UNSEEN
                    && slice.holds(id.asString().getValue())
                    && !seen.contains(id.asString().getValue())) {
                unseen.add(id.asString().getValue());
            }
        });
        return unseen;
    }

    private static Difference nameless(BsonValue id) {
        return new Difference(id.toString(), null, null, null, "a document whose id is no text", null, null);
    }
}
