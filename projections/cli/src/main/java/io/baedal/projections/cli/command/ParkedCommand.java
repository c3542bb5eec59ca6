package io.baedal.projections.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Streams that wait at an event that can't be folded.
@Command(
        name = "parked",
        description =
                "Streams that wait at an event that can't be folded; all later events of such a stream wait, too.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ParkedListCommand.class,
            ParkedShowCommand.class,
            ParkedRetryCommand.class,
            ParkedDiscardCommand.class
        })
public final class ParkedCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with parked streams.");
    }
}
