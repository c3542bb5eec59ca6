package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import io.baedal.projections.cli.ChosenVersion;
import io.baedal.projections.cli.terminal.Progress;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.rebuild.Gate;
import io.baedal.projections.operations.rebuild.Rebuild;
import io.baedal.projections.operations.rebuild.RebuildOutcome;
import io.baedal.projections.operations.rebuild.RebuildPlan;
import io.baedal.projections.operations.rebuild.RebuildSettings;
import io.baedal.projections.operations.repair.Repair;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a view anew beside the one that is served, and then serves it.
@Command(
        name = "rebuild",
        description = "Builds the next version of a view's documents beside the served one, lets projectors bring it to"
                + " the head, verifies it, and serves it. Nobody who reads notices; the version before stays for `rollback`."
                + " Ended at any point, it leaves what is served as it is; the same command goes on where it was.",
        footer = {
            "",
            "Examples:",
            "  ./baedal projections rebuild shop-display --dry-run",
            "  ./baedal projections rebuild shop-display --yes --why 'fold 2 shows opening hours'",
            "  ./baedal projections rebuild shop-display --throttle 5000 --verify 5%%",
            "  ./baedal projections rebuild shop-display --stream shop-17"
        })
public final class RebuildCommand extends ViewCommand {
    @Option(
            names = "--to-version",
            paramLabel = "N",
            description = "The number of the new version; the next one that was never used unless given.")
    private Integer to;

    @Option(names = "--throttle", paramLabel = "EVENTS_PER_S", description = "Read at most so many events a second.")
    private double throttle;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "Threads that fold; as many as there are processors unless given.")
    private int parallel = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            converter = MemoryConverter.class,
            description = "What documents that are being folded may take; 256M unless given.")
    private long memory = MemoryConverter.usual();

    @Option(
            names = "--verify",
            paramLabel = "all|SHARE",
            defaultValue = "all",
            converter = GateConverter.class,
            description = "How much is verified before it is served: all, 0.05 or 5%%; ${DEFAULT-VALUE}.")
    private Gate gate;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long projectors may take to bring it to the head; ${DEFAULT-VALUE}.")
    private long patience;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(names = "--stream", paramLabel = "ID", description = "Make only this stream's document anew, in place.")
    private String stream;

    @Mixin
    private ChangeOptions change;

    @Mixin
    private YesOption yes;

    @Override
    void check() {
        checkThrottle(throttle);
        if (parallel < 1 || parallel > 256) {
            throw wrong("--parallel takes a number from 1 to 256, not " + parallel);
        }
        if (to != null && to < 1) {
            throw wrong("--to-version takes a number from 1 on, not " + to);
        }
        if (patience < 1) {
            throw wrong("--patience takes a number of seconds from 1 on, not " + patience);
        }
        if (stream != null && (to != null || dryRun)) {
            throw wrong("--stream makes one document anew in place: it goes neither with --to-version nor --dry-run");
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) throws Exception {
        return stream == null ? whole(stores, terminal) : single(stores, terminal);
    }

    private int single(Stores stores, Terminal terminal) {
        var version = ChosenVersion.of(stores, view, null);
        var repair = new Repair(stores, version.fold(), version.number(), change.operator());
        terminal.say(RepairText.of(repair.documents(List.of(Keys.document(view, stream))), version.number()));
        return DONE;
    }

    private int whole(Stores stores, Terminal terminal) throws Exception {
        var settings = new RebuildSettings(parallel, memory, throttle, gate, Duration.ofSeconds(patience));
        var rebuild = new Rebuild(stores, view, settings, change.operator());
        var plan = rebuild.plan(to == null ? OptionalInt.empty() : OptionalInt.of(to));
        terminal.say(PlanText.of(plan, view));
        if (dryRun) {
            return DONE;
        }
        if (!yes.agrees(terminal, spec.commandLine(), question(plan, view))) {
            return FAILED;
        }
        terminal.say(PlanText.served(run(rebuild, plan, terminal), view));
        return DONE;
    }

    private RebuildOutcome run(Rebuild rebuild, RebuildPlan plan, Terminal terminal) throws Exception {
        try (var progress = Progress.on(terminal)) {
            var shown = new ShownRebuild(progress, view, plan);
            try (var _ = Interruption.watch(shown::lastWord)) {
                return rebuild.run(plan, shown);
            }
        }
    }

    private static String question(RebuildPlan plan, View view) {
        return "Build version %d of %s and serve it".formatted(plan.to(), view.name());
    }
}
