package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.rebuild.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Removes a version that nobody needs any more.
@Command(
        name = "drop",
        description = "Removes a version that isn't served, with its documents.",
        footer = {"", "Example:", "  ./baedal projections drop shop-display --version 1 --yes"})
public final class DropCommand extends ViewCommand {
    @Option(names = "--version", required = true, paramLabel = "N", description = "The version to remove.")
    private int number;

    @Mixin
    private ChangeOptions change;

    @Mixin
    private YesOption yes;

    @Override
    int run(Stores stores, Terminal terminal) {
        var what = "Remove version %d of %s and all its documents".formatted(number, view.name());
        if (!yes.agrees(terminal, spec.commandLine(), what)) {
            return FAILED;
        }
        new Versions(stores, view, change.operator()).drop(number);
        terminal.say("Version %d of %s is gone.".formatted(number, view.name()));
        return DONE;
    }
}
