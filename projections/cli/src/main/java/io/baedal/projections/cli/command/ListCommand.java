package io.baedal.projections.cli.command;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.cli.KnownViews;
import io.baedal.projections.cli.terminal.Json;
import io.baedal.projections.cli.terminal.Table;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.ViewVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The views, and the versions of their documents.
@Command(
        name = "list",
        description = "The views: what they are folded from, which versions of their documents exist, which is served.",
        footer = {"", "Example:", "  ./baedal projections list --json"})
public final class ListCommand extends StoreCommand {
    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    /// A view as the list shows it.
    ///
    /// @param fold the version of the newest fold that this program has
    /// @param sources the categories of streams that it is folded from
    /// @param served the number of the served version, null before the first projector has started
    public record Entry(String view, int fold, List<String> sources, Integer served, List<Version> versions) {}

    /// A version of a view's documents.
    public record Version(int number, int fold, String state) {
        static Version of(ViewVersion version) {
            return new Version(version.number(), version.fold(), version.state().name());
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) {
        var entries = KnownViews.names().stream()
                .map(name -> entry(
                        KnownViews.newest(name),
                        stores.ofViews(stores.control(name).read())))
                .toList();
        terminal.say(json ? Json.pretty(entries) : table(entries));
        return DONE;
    }

    private static Entry entry(View view, ControlState state) {
        return new Entry(
                view.name(),
                view.version(),
                view.sources().stream().map(Source::category).toList(),
                state.head().map(Head::active).orElse(null),
                state.versions().stream().map(Version::of).toList());
    }

    private static String table(List<Entry> entries) {
        var table = Table.of("VIEW", "FOLD", "FROM", "SERVED", "VERSIONS");
        for (var entry : entries) {
            table.row(entry.view(), entry.fold(), String.join(", ", entry.sources()), entry.served(), versions(entry));
        }
        return table.toString();
    }

    private static String versions(Entry entry) {
        return entry.versions().isEmpty()
                ? null
                : entry.versions().stream()
                        .map(version -> version.number() + " " + version.state().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
