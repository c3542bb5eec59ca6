package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import io.baedal.projections.cli.terminal.Progress;
import io.baedal.projections.operations.rebuild.RebuildListener;
import io.baedal.projections.operations.rebuild.RebuildPlan;
import io.baedal.projections.operations.rebuild.Stage;

/// Shows how a rebuild goes on, and knows what is to be said when it is interrupted.
final class ShownRebuild implements RebuildListener {
    private final Progress progress;
    private final View view;
    private final RebuildPlan plan;
    private volatile Stage stage = Stage.BUILDING;

    ShownRebuild(Progress progress, View view, RebuildPlan plan) {
        this.progress = progress;
        this.view = view;
        this.plan = plan;
    }

    @Override
    public void stage(Stage next) {
        stage = next;
        if (next != Stage.SERVED) {
            progress.stage(words(next));
        }
    }

    @Override
    public void progress(long events, long of) {
        progress.at(events, of);
    }

    @Override
    public void says(String line) {
        progress.says(line);
    }

    /// How things stand.
    void lastWord() {
        progress.close();
        progress.says(
                switch (stage) {
                    case BUILDING, FOLLOWING, VERIFYING -> untouched();
                    case SWITCHING ->
                        "Interrupted while switching: see which version is served with " + Examples.line("status", view)
                                + ", and run the same command again to go on.";
                    case SERVED -> "Version %d of %s is served already.".formatted(plan.to(), view.name());
                });
    }

    private String untouched() {
        return """
                Interrupted. Version %d of %s is served as before. To go on from here, run the same command again;
                to give version %d up: %s""".formatted(
                plan.from(), view.name(), plan.to(), Examples.line("drop", view, "--version", plan.to(), "--yes"));
    }

    private String words(Stage next) {
        return switch (next) {
            case BUILDING -> "building version " + plan.to();
            case FOLLOWING -> "waiting for projectors to bring it to the head";
            case VERIFYING -> "verifying it";
            case SWITCHING -> "switching";
            case SERVED -> "served";
        };
    }
}
