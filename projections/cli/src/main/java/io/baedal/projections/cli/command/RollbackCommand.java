package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.rebuild.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Serves the version before again.
@Command(
        name = "rollback",
        description = "Serves the version again that was served before. Query services follow within a second.",
        footer = {"", "Example:", "  ./baedal projections rollback shop-display --yes --why 'prices are wrong'"})
public final class RollbackCommand extends ViewCommand {
    @Mixin
    private ChangeOptions change;

    @Mixin
    private YesOption yes;

    @Override
    int run(Stores stores, Terminal terminal) {
        if (!yes.agrees(
                terminal,
                spec.commandLine(),
                "Serve the version of " + view.name() + " again that was served before")) {
            return FAILED;
        }
        var served = new Versions(stores, view, change.operator()).rollback();
        terminal.say("%s is served from version %d. The other one is kept: rollback goes back to it."
                .formatted(view.name(), served.active()));
        return DONE;
    }
}
