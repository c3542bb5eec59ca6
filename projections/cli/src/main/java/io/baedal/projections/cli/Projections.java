package io.baedal.projections.cli;

import io.baedal.projections.cli.command.DropCommand;
import io.baedal.projections.cli.command.HistoryCommand;
import io.baedal.projections.cli.command.ListCommand;
import io.baedal.projections.cli.command.ParkedCommand;
import io.baedal.projections.cli.command.PauseCommand;
import io.baedal.projections.cli.command.RebuildCommand;
import io.baedal.projections.cli.command.RepairCommand;
import io.baedal.projections.cli.command.ResetCommand;
import io.baedal.projections.cli.command.ResumeCommand;
import io.baedal.projections.cli.command.RollbackCommand;
import io.baedal.projections.cli.command.StatusCommand;
import io.baedal.projections.cli.command.VerifyCommand;
import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line of the projections.
///
/// Exit codes: 0 done, 1 found a difference or failed, 2 wrong usage.
@TopCommand
@Command(
        name = "./baedal projections",
        description = "Watches, rebuilds, verifies and repairs the views.",
        mixinStandardHelpOptions = true,
        version = "Baedal 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ListCommand.class,
            StatusCommand.class,
            RebuildCommand.class,
            RollbackCommand.class,
            DropCommand.class,
            VerifyCommand.class,
            RepairCommand.class,
            ParkedCommand.class,
            PauseCommand.class,
            ResumeCommand.class,
            ResetCommand.class,
            HistoryCommand.class
        },
        footer = {
            "",
            "COMMAND --help says more, with examples.",
            "Where the stores are is told by the environment, with the projector's own variables:",
            "  BAEDAL_EVENT_STORE_CONNECTION_STRING, QUARKUS_MONGODB_CONNECTION_STRING, KAFKA_BOOTSTRAP_SERVERS",
            "or by --event-store, --views and --broker of any command. --time-limit is what one answer may take.",
            "What changes something is recorded; `history` shows it.",
            "Exit codes: 0 done, 1 found a difference or failed, 2 wrong usage."
        })
public final class Projections implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }
}
