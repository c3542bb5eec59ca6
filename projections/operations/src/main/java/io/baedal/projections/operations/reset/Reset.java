package io.baedal.projections.operations.reset;

import static com.mongodb.client.model.Filters.eq;

import io.baedal.projections.View;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.VersionOnHand;
import io.baedal.projections.operations.documents.FoundDocuments;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.reactivestreams.FlowAdapters;

/// Forgets up to where the documents of a version are known to hold everything: its projector compares the whole log
/// with them once more, and brings what is missing. No document is changed, and all are served meanwhile.
public final class Reset {
    private final Stores stores;
    private final View view;
    private final int version;
    private final Operator operator;

    public Reset(Stores stores, View view, int version, Operator operator) {
        this.stores = stores;
        this.view = view;
        this.version = version;
        this.operator = operator;
    }

    /// Does it.
    ///
    /// @throws io.baedal.projections.operations.OperationRefused when there is no such version to work on
    public void run() {
        VersionOnHand.require(stores, view, version);
        var before = stores.ofViews(stores.version(view, version).progress().load());
        var progress = new FoundDocuments(stores, view, version).of(MongoViewStore.PROGRESS);
        stores.ofViews(Uni.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(progress.deleteOne(eq("sweeper"))))
                .ifNoItem()
                .after(stores.timeLimit())
                .fail());
        var position = before.map(Object::toString).orElse("the beginning");
        stores.journal(view.name())
                .record(JournalEntry.now(
                        Changes.PROGRESS_RESET, operator, Map.of("version", version, "position", position)));
    }
}
