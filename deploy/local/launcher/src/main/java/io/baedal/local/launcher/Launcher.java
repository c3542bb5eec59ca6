package io.baedal.local.launcher;

import io.baedal.local.launcher.command.Bench;
import io.baedal.local.launcher.command.Down;
import io.baedal.local.launcher.command.Logs;
import io.baedal.local.launcher.command.Projections;
import io.baedal.local.launcher.command.Status;
import io.baedal.local.launcher.command.Supervise;
import io.baedal.local.launcher.command.Token;
import io.baedal.local.launcher.command.Up;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.WrongSetting;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line in front of the platform.
///
/// Exit codes: 0 done, 1 found a difference or failed, 2 wrong usage.
@Command(
        name = "baedal",
        description = "Runs the whole platform on this machine.",
        mixinStandardHelpOptions = true,
        version = "Baedal 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Status.class,
            Down.class,
            Token.class,
            Logs.class,
            Projections.class,
            Bench.class,
            Supervise.class
        },
        footer = {
            "",
            "Everything is kept in .baedal/ (or in $BAEDAL_HOME): data, logs, secrets, settings.properties.",
            "Ports: --port PART=N of up, BAEDAL_<PART>_PORT, or <part>.port in settings.properties.",
            "Exit codes: 0 done, 1 found a difference or failed, 2 wrong usage."
        })
public final class Launcher implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        Home home = Home.of(Path.of(System.getProperty("baedal.checkout", "")), System.getenv());
        System.exit(run(home, args));
    }

    static int run(Home home, String... args) {
        var line = new CommandLine(new Launcher(), new HomeFactory(home));
        line.setExecutionExceptionHandler(Launcher::explain);
        return line.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        return failure instanceof WrongSetting ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
