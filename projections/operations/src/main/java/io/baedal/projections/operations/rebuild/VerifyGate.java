package io.baedal.projections.operations.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.verify.Difference;
import io.baedal.projections.operations.verify.Verification;
import io.baedal.projections.operations.verify.VerifyListener;
import io.baedal.projections.operations.verify.VerifyReport;
import io.baedal.projections.operations.verify.VerifySettings;
import java.util.ArrayList;
import java.util.List;

/// Makes sure that a version is fit to be served.
final class VerifyGate {
    private static final int MOST_NAMED = 5;

    /// A small view is compared as a whole.
    private static final double LEAST_STREAMS = 1_000;

    private final Stores stores;
    private final View view;
    private final RebuildPlan plan;
    private final RebuildSettings settings;
    private final RebuildListener listener;
    private final double share;

    VerifyGate(Stores stores, View view, RebuildPlan plan, RebuildSettings settings, RebuildListener listener) {
        this.stores = stores;
        this.view = view;
        this.plan = plan;
        this.settings = settings;
        this.listener = listener;
        share = Math.max(settings.gate().share(), LEAST_STREAMS / Math.max(1, plan.streams()));
    }

    /// Whether every document is compared.
    boolean isWhole() {
        return share >= 1;
    }

    /// What is wrong with it; nothing when it may be served.
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        objections.addAll(new ParkedFurther(stores, view, plan).objections());
        var report = compare();
        listener.says("%d streams of version %d folded afresh: %d differ"
                .formatted(report.streams(), plan.to(), report.differing()));
        objections.addAll(objections(report));
        if (objections.isEmpty()) {
            objections.addAll(new OldAndNew(stores, view, plan, share).objections());
        }
        return objections;
    }

    private VerifyReport compare() {
        var verifying = new VerifySettings(settings.throttle(), settings.patience(), settings.memoryBytes());
        var verification = new Verification(stores, view, plan.to(), verifying);
        var hears = new VerifyListener() {
            @Override
            public void progress(long done, double share) {
                listener.progress(done, share > 0 ? (long) (done / share) : plan.events());
            }
        };
        return share >= 1 ? verification.all(hears) : verification.sample(share, hears);
    }

    /// What a verification found, as far as it is worth a line each.
    static List<String> objections(VerifyReport report) {
        return report.differences().stream()
                .limit(MOST_NAMED)
                .map(VerifyGate::describe)
                .toList();
    }

    private static String describe(Difference difference) {
        return "document %s, %s: expected %s, found %s"
                .formatted(
                        difference.document(),
                        difference.field() == null ? "as a whole" : difference.field(),
                        difference.expected(),
                        difference.found());
    }
}
