package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.cli.terminal.Json;
import io.baedal.projections.cli.terminal.Table;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.parked.ParkedEntry;
import io.baedal.projections.operations.parked.ParkedOperations;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The parked streams of a view.
@Command(
        name = "list",
        description = "The parked streams: at which event, why, since when, how many later events wait.",
        footer = {"", "Example:", "  ./baedal projections parked list shop-display"})
public final class ParkedListCommand extends ViewCommand {
    @Mixin
    private VersionOption chosen;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    int run(Stores stores, Terminal terminal) {
        var version = chosen.of(stores, view);
        var entries = new ParkedOperations(stores, version.fold(), version.number(), Operator.here(null)).list();
        if (json) {
            terminal.say(Json.pretty(entries));
        } else {
            terminal.say(entries.isEmpty() ? "Nothing is parked." : table(entries));
        }
        return DONE;
    }

    private static String table(List<ParkedEntry> entries) {
        var table = Table.of("STREAM", "EVENT", "TYPE", "SINCE", "TRIED", "WAITING", "ERROR");
        for (var entry : entries) {
            var parked = entry.parked();
            table.row(
                    parked.stream(),
                    parked.revision(),
                    parked.eventType(),
                    Times.text(parked.since()),
                    Amounts.count(parked.attempts(), "time"),
                    Amounts.count(entry.waiting()),
                    parked.error());
        }
        return table.toString();
    }
}
