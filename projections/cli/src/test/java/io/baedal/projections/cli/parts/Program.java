package io.baedal.projections.cli.parts;

import io.baedal.projections.cli.CommandLines;
import io.baedal.projections.cli.Projections;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// The command line as a process of its own, which can be killed.
public final class Program {
    private Program() {}

    public static void main(String[] words) {
        System.exit(CommandLines.configured(new CommandLine(new Projections())).execute(words));
    }

    /// @param output where it prints to
    static Process start(Path output, List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
