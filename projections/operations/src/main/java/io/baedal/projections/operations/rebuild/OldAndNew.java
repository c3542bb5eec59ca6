package io.baedal.projections.operations.rebuild;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.documents.FoundDocument;
import io.baedal.projections.operations.documents.FoundDocuments;
import io.baedal.projections.operations.history.DocumentStreams;
import io.baedal.projections.operations.verify.Verification;
import io.baedal.projections.operations.verify.VerifyListener;
import io.baedal.projections.operations.verify.VerifySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.BsonValue;

/// Compares the new version with the served one, where the same fold has made both: a document of the one must be in
/// the other, and the same bytes where both have seen the same events. Where they part, the streams tell which is
/// right:
/// a rebuild may well be what heals the served one.
final class OldAndNew {
    private static final int AT_A_TIME = 500;
    private static final int MOST_DOUBTS = 1_000;

    private final Stores stores;
    private final View view;
    private final RebuildPlan plan;
    private final RebuildSettings settings;
    private final RebuildListener listener;
    private final FoundDocuments old;
    private final FoundDocuments fresh;
    private final Set<String> doubts = new TreeSet<>();

    OldAndNew(Stores stores, View view, RebuildPlan plan, RebuildSettings settings, RebuildListener listener) {
        this.stores = stores;
        this.view = view;
        this.plan = plan;
        this.settings = settings;
        this.listener = listener;
        old = new FoundDocuments(stores, view, plan.from());
        fresh = new FoundDocuments(stores, view, plan.to());
    }

    List<String> objections() {
        boolean sameFold = stores.ofViews(stores.control(view.name()).read())
                .version(plan.from())
                .filter(version -> version.fold() == plan.fold())
                .isPresent();
        if (!sameFold) {
            return List.of();
        }
        view.sources().stream()
                .map(source -> source.collection(view))
                .distinct()
                .forEach(this::compare);
        return doubts.isEmpty() ? List.of() : settle();
    }

    private void compare(String collection) {
        List<String> portion = new ArrayList<>();
        old.ids(collection, id -> {
            if (id.isString() && isChosen()) {
                portion.add(id.asString().getValue());
            }
        });
        for (int from = 0; from < portion.size() && doubts.size() < MOST_DOUBTS; from += AT_A_TIME) {
            compare(collection, portion.subList(from, Math.min(from + AT_A_TIME, portion.size())));
        }
    }

    private boolean isChosen() {
        return settings.gate().isWhole()
                || ThreadLocalRandom.current().nextDouble() < settings.gate().share();
    }

    private void compare(String collection, List<String> ids) {
        var before = old.load(collection, ids);
        var after = fresh.load(collection, ids);
        for (var source : view.sources()) {
            if (source.collection(view).equals(collection)) {
                ids.stream()
                        .filter(id -> differ(source, before.get(id), after.get(id)))
                        .forEach(doubts::add);
            }
        }
    }

    private static boolean differ(Source<?, ?> source, FoundDocument before, FoundDocument after) {
        BsonValue revision = before.storedRevision(source);
        if (revision == null) {
            return false;
        }
        return after.storedRevision(source) == null
                || revision.equals(after.storedRevision(source))
                        && !before.fields(source).equals(after.fields(source));
    }

    private List<String> settle() {
        var verifying = new VerifySettings(settings.throttle(), settings.patience(), settings.memoryBytes());
        List<String> streams = new DocumentStreams(stores, view, settings.patience())
                .of(doubts).values().stream()
                        .flatMap(List::stream)
                        .map(SourceStream::name)
                        .toList();
        var report = new Verification(stores, view, plan.to(), verifying).streams(streams, VerifyListener.NONE);
        if (report.isClean()) {
            listener.says("%s%d documents of version %d are not what their streams say; those of version %d are"
                    .formatted(doubts.size() >= MOST_DOUBTS ? "At least " : "", doubts.size(), plan.from(), plan.to()));
        }
        return VerifyGate.objections(report);
    }
}
