package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.parked.ParkedOperations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Lets a view do without an event.
@Command(
        name = "discard",
        description = {
            "Lets every fold of the view pass over the event that a stream waits at, for good; later events are folded.",
            "The event itself stays in its stream. Asks for a reason and records it."
        },
        footer = {
            "",
            "Example:",
            "  ./baedal projections parked discard shop-display shop-17 --yes --why 'written by a broken import'"
        })
public final class ParkedDiscardCommand extends ViewCommand {
    @Parameters(index = "1", paramLabel = "STREAM", description = "The stream's full name.")
    private String stream;

    @Mixin
    private VersionOption chosen;

    @Mixin
    private ChangeOptions change;

    @Mixin
    private YesOption yes;

    @Override
    void check() {
        if (!change.hasReason()) {
            throw wrong("Say why the view shall do without the event: --why 'written by a broken import'.");
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) {
        var version = chosen.of(stores, view);
        var operations = new ParkedOperations(stores, version.fold(), version.number(), change.operator());
        var parked = operations.show(stream).entry().parked();
        var what = "Do without event %d of %s (%s) for good, in every version of %s"
                .formatted(parked.revision(), stream, parked.eventType(), view.name());
        if (!yes.agrees(terminal, spec.commandLine(), what)) {
            return FAILED;
        }
        var outcome = operations.discard(stream);
        terminal.say(ParkedRetryCommand.words(outcome));
        return outcome.isReleased() ? DONE : FAILED;
    }
}
