package io.baedal.projections.operations.repair;

import io.baedal.projections.View;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.VersionOnHand;
import io.baedal.projections.operations.documents.FoundDocuments;
import io.baedal.projections.operations.history.DocumentStreams;
import io.baedal.projections.operations.history.StreamReader;
import io.baedal.projections.operations.history.Throttle;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.operations.parked.StreamBringer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;

/// Makes documents anew from their streams. Projectors may be at work on them: what is written is written only over
/// what was found.
public final class Repair {
    private static final int MOST_RECORDED = 100;
    private static final int MOST_TRIES = 20;
    private static final int AT_A_TIME = 500;

    private final Stores stores;
    private final View view;
    private final int version;
    private final Operator operator;
    private final FoundDocuments documents;
    private final StreamReader reader;

    /// @param view with the fold that makes the version
    public Repair(Stores stores, View view, int version, Operator operator) {
        this.stores = stores;
        this.view = view;
        this.version = version;
        this.operator = operator;
        documents = new FoundDocuments(stores, view, version);
        reader = new StreamReader(stores, new Throttle(0));
    }

    /// Repairs documents by their ids. What was repaired before something fails is repaired, and recorded.
    public RepairReport documents(Collection<String> ids) {
        VersionOnHand.require(stores, view, version);
        List<Repaired> repaired = new ArrayList<>();
        try {
            var documentStreams = new DocumentStreams(stores, view, stores.timeLimit());
            ids.stream()
                    .distinct()
                    .gather(Gatherers.windowFixed(AT_A_TIME))
                    .forEach(portion -> documentStreams
                            .of(portion)
                            .forEach((id, streams) -> repaired.add(new Repaired(id, repair(id, streams)))));
        } finally {
            record(repaired);
        }
        return new RepairReport(inOrder(ids, repaired));
    }

    private Repaired.Outcome repair(String id, List<SourceStream<?, ?>> streams) {
        Map<String, List<SourceStream<?, ?>>> byCollection = new LinkedHashMap<>();
        for (var stream : streams) {
            byCollection
                    .computeIfAbsent(stream.source().collection(view), _ -> new ArrayList<>())
                    .add(stream);
        }
        var worst = Repaired.Outcome.UNCHANGED;
        for (var each : byCollection.entrySet()) {
            var outcome = repair(each.getKey(), id, each.getValue());
            worst = outcome.compareTo(worst) > 0 ? outcome : worst;
        }
        return worst;
    }

    private Repaired.Outcome repair(String collection, String id, List<SourceStream<?, ?>> streams) {
        var guarded = new GuardedDocument(stores, documents.of(collection));
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var found = documents.load(collection, id);
            var fresh = FreshDocument.of(id, streams, discards(), reader);
            var outcome = guarded.make(found, fresh);
            if (outcome.isPresent()) {
                bring(streams);
                return outcome.get();
            }
        }
        throw new OperationRefused(
                "Others keep writing the document %s; pause the view, and repair it then".formatted(id));
    }

    /// To the head, and to where the streams are parked or not any more.
    private void bring(List<SourceStream<?, ?>> streams) {
        streams.forEach(stream -> new StreamBringer(stores, view, version).bring(stream.name()));
    }

    private Discards discards() {
        return Discards.of(stores.ofViews(stores.control(view.name()).discarded()));
    }

    private void record(List<Repaired> repaired) {
        var changed = repaired.stream()
                .filter(each -> each.outcome() != Repaired.Outcome.UNCHANGED)
                .map(Repaired::document)
                .toList();
        if (!changed.isEmpty()) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("version", version);
            details.put("documents", changed.size());
            details.put("ids", changed.stream().limit(MOST_RECORDED).toList());
            stores.journal(view.name()).record(JournalEntry.now(Changes.DOCUMENTS_REPAIRED, operator, details));
        }
    }

    private static List<Repaired> inOrder(Collection<String> ids, List<Repaired> repaired) {
        Map<String, Repaired> byId = new LinkedHashMap<>();
        repaired.forEach(each -> byId.put(each.document(), each));
        return new LinkedHashSet<>(ids).stream().map(byId::get).toList();
    }
}
