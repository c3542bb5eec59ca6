package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.parked.ParkedOperations;
import io.baedal.projections.operations.parked.RetryOutcome;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tries parked streams again.
@Command(
        name = "retry",
        description = {
            "Tries parked streams again, from the event they wait at on, in order.",
            "Projectors do so by themselves every minute. Exit code 1 if one waits still."
        },
        footer = {
            "",
            "Examples:",
            "  ./baedal projections parked retry shop-display shop-17",
            "  ./baedal projections parked retry shop-display --all"
        })
public final class ParkedRetryCommand extends ViewCommand {
    @Parameters(index = "1..*", paramLabel = "STREAM", description = "Full names of streams.")
    private List<String> streams = List.of();

    @Option(names = "--all", description = "All that are parked.")
    private boolean all;

    @Mixin
    private VersionOption chosen;

    @Mixin
    private ChangeOptions change;

    @Override
    void check() {
        if (streams.isEmpty() == !all) {
            throw wrong("Say which streams to try again, or --all.");
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) {
        var version = chosen.of(stores, view);
        var parked = new ParkedOperations(stores, version.fold(), version.number(), change.operator());
        var tried = all
                ? parked.list().stream().map(entry -> entry.parked().stream()).toList()
                : streams;
        int waiting = 0;
        for (var stream : tried) {
            var outcome = parked.retry(stream);
            terminal.say(words(outcome));
            waiting += outcome.isReleased() ? 0 : 1;
        }
        if (tried.isEmpty()) {
            terminal.say("Nothing is parked.");
        }
        return waiting == 0 ? DONE : FAILED;
    }

    static String words(RetryOutcome outcome) {
        return outcome.isReleased()
                ? "%s goes on: its document is at revision %d.".formatted(outcome.stream(), outcome.revision())
                : "%s waits at event %d, %s: %s"
                        .formatted(
                                outcome.stream(),
                                outcome.parked().revision(),
                                outcome.parked().eventType(),
                                outcome.parked().error());
    }
}
