package io.baedal.projections.operations.rebuild;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.documents.FoundDocument;
import io.baedal.projections.operations.documents.FoundDocuments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// Compares the new version with the served one, where the same fold should have made both: what the one holds must be
/// in the other, and the same bytes where both have seen the same events. This is what finds a fold that was changed by
/// mistake; one that was changed on purpose has another number.
final class OldAndNew {
    private static final int AT_A_TIME = 500;
    private static final int MOST_NAMED = 5;

    private final Stores stores;
    private final View view;
    private final RebuildPlan plan;
    private final double share;
    private final FoundDocuments old;
    private final FoundDocuments rebuilt;
    private final List<String> objections = new ArrayList<>();

    /// @param share how many of the documents are compared as a whole, from 0 to 1
    OldAndNew(Stores stores, View view, RebuildPlan plan, double share) {
        this.stores = stores;
        this.view = view;
        this.plan = plan;
        this.share = share;
        old = new FoundDocuments(stores, view, plan.from());
        rebuilt = new FoundDocuments(stores, view, plan.to());
    }

    List<String> objections() {
        boolean sameFold = stores.ofViews(stores.control(view.name()).read())
                .version(plan.from())
                .filter(version -> version.fold() == plan.fold())
                .isPresent();
        if (sameFold) {
            old.collections().forEach(this::compare);
        }
        return objections;
    }

    private void compare(String collection) {
        List<FoundDocument> portion = new ArrayList<>();
        for (var document : old.revisions(collection)) {
            portion.add(document);
            if (portion.size() == AT_A_TIME) {
                compare(collection, portion);
                portion.clear();
            }
            if (objections.size() >= MOST_NAMED) {
                return;
            }
        }
        compare(collection, portion);
    }

    private void compare(String collection, List<FoundDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        var ids = documents.stream().map(FoundDocument::id).toList();
        Map<String, FoundDocument> whole = new HashMap<>();
        Map<String, FoundDocument> wholeRebuilt = new HashMap<>();
        var chosen = ids.stream()
                .filter(_ -> share >= 1 || ThreadLocalRandom.current().nextDouble() < share)
                .toList();
        if (!chosen.isEmpty()) {
            whole.putAll(old.load(collection, chosen));
            wholeRebuilt.putAll(rebuilt.load(collection, chosen));
        }
        for (var source : view.sources()) {
            if (source.collection(view).equals(collection)) {
                missing(source, documents, ids);
                chosen.forEach(id -> differing(source, whole.get(id), wholeRebuilt.get(id)));
            }
        }
    }

    private void missing(Source<?, ?> source, List<FoundDocument> documents, List<String> ids) {
        var held = stores.ofViews(stores.version(view, plan.to()).documents().revisions(source, ids));
        documents.stream()
                .filter(document -> document.revision(source) >= 0 && !held.containsKey(document.id()))
                .limit(MOST_NAMED)
                .map(document -> "document %s: version %d has its %s, version %d doesn't"
                        .formatted(document.id(), plan.from(), source.category(), plan.to()))
                .forEach(objections::add);
    }

    private void differing(Source<?, ?> source, FoundDocument before, FoundDocument after) {
        long revision = before.revision(source);
        if (revision >= 0
                && revision == after.revision(source)
                && !before.fields(source).equals(after.fields(source))) {
            objections.add(
                    "document %s: its %s at revision %d isn't the same in the versions %d and %d, of the same fold"
                            .formatted(before.id(), source.category(), revision, plan.from(), plan.to()));
        }
    }
}
