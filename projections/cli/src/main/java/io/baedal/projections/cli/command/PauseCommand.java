package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.pause.Pausing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lets nobody keep a view.
@Command(
        name = "pause",
        description = "Stops all projectors keeping a view. What is served stays as it is.",
        footer = {"", "Example:", "  ./baedal projections pause shop-display --why 'moving the database'"})
public final class PauseCommand extends ViewCommand {
    @Mixin
    private ChangeOptions change;

    @Override
    void check() {
        if (!change.hasReason()) {
            throw wrong("Say why: --why 'moving the database'. Whoever finds the view paused will want to know.");
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) {
        new Pausing(stores, view, change.operator()).pause();
        terminal.say("%s is paused: projectors leave it alone within two seconds. Go on with: %s"
                .formatted(view.name(), Examples.line("resume", view)));
        return DONE;
    }
}
