package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.process.LogFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what a part has said.
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Prints the end of a part's log.")
public final class Logs implements Callable<Integer> {

    private static final long LOOK_EVERY_MILLIS = 250;

    private final Home home;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PART", description = "As status names it, or launcher")
    private String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on printing as it is written; Ctrl-C ends.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "50",
            description = "How many lines; 50")
    private int lines;

    public Logs(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        var names = new ArrayList<>(Platform.ports().keySet());
        names.add("launcher");
        if (!names.contains(part)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no part " + part + ". Parts: " + String.join(", ", names) + ".");
        }
        LogFile log = LogFile.of(home.log(part));
        long printed = log.size();
        log.tail(lines).forEach(System.out::println);
        while (follow) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            if (log.size() < printed) {
                printed = 0;
            }
            String more = log.from(printed);
            printed += more.getBytes(StandardCharsets.UTF_8).length;
            System.out.print(more);
        }
        return 0;
    }
}
