package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Json;
import io.baedal.projections.cli.terminal.Table;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.journal.JournalEntry;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What was done to a view.
@Command(
        name = "history",
        description = "What was done to a view: when, by whom, why. The newest first.",
        footer = {"", "Example:", "  ./baedal projections history shop-display --limit 5"})
public final class HistoryCommand extends ViewCommand {
    private static final int MOST = 10_000;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many; ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    void check() {
        if (limit < 1 || limit > MOST) {
            throw wrong("--limit takes a number from 1 to " + MOST + ", not " + limit);
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) {
        var entries = stores.journal(view.name()).latest(limit);
        if (json) {
            terminal.say(Json.pretty(entries));
        } else {
            terminal.say(entries.isEmpty() ? "Nothing was done to " + view.name() + " yet." : table(entries));
        }
        return DONE;
    }

    private static String table(List<JournalEntry> entries) {
        var table = Table.of("WHEN", "WHO", "WHAT", "WHY", "DETAILS");
        for (var entry : entries) {
            table.row(Times.text(entry.at()), entry.by(), entry.what(), entry.why(), details(entry));
        }
        return table.toString();
    }

    private static String details(JournalEntry entry) {
        return entry.details().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
