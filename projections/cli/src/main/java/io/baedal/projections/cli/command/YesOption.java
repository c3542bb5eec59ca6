package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Confirmation;
import io.baedal.projections.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The answer to the question before something changes.
final class YesOption {
    @Option(
            names = {"-y", "--yes"},
            description = "Don't ask. Needed where there is no terminal to ask on.")
    private boolean yes;

    boolean agrees(Terminal terminal, CommandLine line, String what) {
        return Confirmation.of(terminal, line, what, yes);
    }
}
