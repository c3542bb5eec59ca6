package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.operations.rebuild.RebuildOutcome;
import io.baedal.projections.operations.rebuild.RebuildPlan;
import java.util.ArrayList;

/// What a rebuild will do, and what it has done, for people.
final class PlanText {
    private PlanText() {}

    static String of(RebuildPlan plan, View view) {
        var lines = new ArrayList<String>();
        lines.add("%s: version %d is served; %s version %d, by fold %d."
                .formatted(
                        view.name(),
                        plan.from(),
                        plan.resumes() ? "going on with" : "next comes",
                        plan.to(),
                        plan.fold()));
        lines.add("To read: %s of %s%s."
                .formatted(
                        Amounts.count(plan.events(), "event"),
                        Amounts.count(plan.streams(), "stream"),
                        plan.expected() == null ? "" : ", about " + Amounts.span(plan.expected())));
        return String.join(System.lineSeparator(), lines);
    }

    static String served(RebuildOutcome outcome, View view) {
        return """
                %s is served from version %d, after %s%s. Version %d is kept:
                  to go back to it    %s
                  to remove it        %s""".formatted(
                        view.name(),
                        outcome.to(),
                        Amounts.span(outcome.took()),
                        outcome.parked() == 0 ? "" : " (" + Amounts.count(outcome.parked(), "stream") + " parked)",
                        outcome.from(),
                        Examples.line("rollback", view),
                        Examples.line("drop", view, "--version", outcome.from()));
    }
}
