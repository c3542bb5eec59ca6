package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.pause.Pausing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Ends a pause.
@Command(
        name = "resume",
        description = "Lets projectors keep a paused view again.",
        footer = {"", "Example:", "  ./baedal projections resume shop-display"})
public final class ResumeCommand extends ViewCommand {
    @Mixin
    private ChangeOptions change;

    @Override
    int run(Stores stores, Terminal terminal) {
        new Pausing(stores, view, change.operator()).resume();
        terminal.say(view.name() + " is no longer paused: projectors bring it to the head.");
        return DONE;
    }
}
