package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import io.baedal.projections.cli.KnownViews;
import io.baedal.projections.cli.status.StatusText;
import io.baedal.projections.cli.status.Survey;
import io.baedal.projections.cli.status.ViewStatus;
import io.baedal.projections.cli.terminal.Json;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How the views are doing.
@Command(
        name = "status",
        description = {
            "How the views are doing: state, served version, lag, rate, parked streams, keepers, partitions.",
            "Everything is asked of the stores, so that it is right also while no projector runs.",
            "Exit code 1 unless every view is healthy: kept at the head, at most 10 s behind, nothing parked."
        },
        footer = {
            "",
            "Examples:",
            "  ./baedal projections status",
            "  ./baedal projections status shop-display --watch",
            "  ./baedal projections status --json"
        })
public final class StatusCommand extends StoreCommand {
    private static final String CLEAR = "\u001b[H\u001b[2J";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "VIEW",
            converter = ViewConverter.class,
            completionCandidates = ViewNames.class,
            description = "One of: ${COMPLETION-CANDIDATES}; all of them unless given.")
    private View view;

    @Option(names = "--json", description = "As JSON: a list, in one line for each look with --watch.")
    private boolean json;

    @Option(names = "--watch", description = "Again and again, until Ctrl-C.")
    private boolean watch;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "Between two looks of --watch; ${DEFAULT-VALUE}.")
    private int every;

    @Option(names = "--times", paramLabel = "N", description = "End --watch after so many looks.")
    private Integer times;

    private final Semaphore nobody = new Semaphore(0);

    @Override
    void check() {
        if (every < 1 || times != null && times < 1) {
            throw wrong("--every and --times take numbers from 1 on");
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) throws InterruptedException {
        var names = view == null ? KnownViews.names() : List.of(view.name());
        try (var survey = new Survey(stores)) {
            var views = survey.of(names);
            show(views, terminal);
            for (int looks = 1; watch && (times == null || looks < times); looks++) {
                nobody.tryAcquire(every, TimeUnit.SECONDS);
                views = survey.of(names);
                show(views, terminal);
            }
            return views.stream().allMatch(ViewStatus::healthy) ? DONE : FAILED;
        }
    }

    private void show(List<ViewStatus> views, Terminal terminal) {
        if (json) {
            terminal.say(watch ? Json.line(views) : Json.pretty(views));
            return;
        }
        var text = StatusText.of(views, Instant.now());
        if (watch && terminal.interactive()) {
            terminal.say(CLEAR + text);
        } else {
            terminal.say(watch ? Instant.now() + System.lineSeparator() + text : text);
        }
    }
}
