package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.reset.Reset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes the sweeper look at everything again.
@Command(
        name = "reset",
        description = {
            "Forgets how far a view is known to be complete: its sweeper compares the whole log with the documents again.",
            "Documents stay, and what they hold already is not folded again."
        },
        footer = {"", "Example:", "  ./baedal projections reset shop-display --yes --why 'restored from a backup'"})
public final class ResetCommand extends ViewCommand {
    @Mixin
    private VersionOption chosen;

    @Mixin
    private ChangeOptions change;

    @Mixin
    private YesOption yes;

    @Override
    int run(Stores stores, Terminal terminal) {
        var version = chosen.of(stores, view);
        var what = "Forget the position of version %d of %s".formatted(version.number(), view.name());
        if (!yes.agrees(terminal, spec.commandLine(), what)) {
            return FAILED;
        }
        new Reset(stores, version.fold(), version.number(), change.operator()).run();
        terminal.say("Version %d of %s is compared with the log from its first event on."
                .formatted(version.number(), view.name()));
        return DONE;
    }
}
