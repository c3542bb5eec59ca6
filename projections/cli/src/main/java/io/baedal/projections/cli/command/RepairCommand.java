package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Json;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.repair.Repair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes single documents anew.
@Command(
        name = "repair",
        description = "Makes just these documents anew from their streams.",
        footer = {
            "",
            "Examples:",
            "  ./baedal projections repair shop-display 17 shop-18",
            "  ./baedal projections repair shop-display --from-verify differing.txt"
        })
public final class RepairCommand extends ViewCommand {
    @Parameters(index = "1..*", paramLabel = "ID", description = "A document's id, or the name of one of its streams.")
    private List<String> ids = List.of();

    @Option(names = "--from-verify", paramLabel = "FILE", description = "What verify --save wrote.")
    private Path file;

    @Mixin
    private VersionOption chosen;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private ChangeOptions change;

    @Override
    void check() {
        if (ids.isEmpty() && file == null) {
            throw wrong("Say what to repair: ids, or --from-verify FILE.");
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) throws IOException {
        Set<String> documents = new LinkedHashSet<>();
        ids.forEach(id -> documents.add(Keys.document(view, id)));
        if (file != null) {
            documents.addAll(DifferingIds.read(file, view.name()));
        }
        var version = chosen.of(stores, view);
        var report = new Repair(stores, version.fold(), version.number(), change.operator()).documents(documents);
        terminal.say(json ? Json.pretty(report) : RepairText.of(report, version.number()));
        return DONE;
    }
}
