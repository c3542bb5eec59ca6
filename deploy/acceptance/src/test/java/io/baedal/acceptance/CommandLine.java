package io.baedal.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The `baedal` command, without the script's look whether something must be built: a build that runs these tests has
/// built it.
///
/// @param checkout the source tree with its built modules
/// @param home what the platform keeps, `$BAEDAL_HOME`
record CommandLine(Path checkout, Path home) {

    /// What a command said and how it ended.
    record Result(int exitCode, String output) {}

    Result run(Duration patience, String... words) throws IOException, InterruptedException {
        return start(patience, command(words));
    }

    /// Runs a script in the checkout, whose `./baedal` then speaks of this home. It ends at the first command that
    /// fails.
    Result shell(Duration patience, Path script) throws IOException, InterruptedException {
        return start(patience, List.of("env", "BAEDAL_HOME=" + home, "bash", "-eu", script.toString()));
    }

    /// Begins a command and does not wait for its end.
    ///
    /// @param output the file that everything it says goes to
    Process begin(Path output, String... words) throws IOException {
        return begin(output, command(words));
    }

    private Process begin(Path output, List<String> words) throws IOException {
        return new ProcessBuilder(words)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private Result start(Duration patience, List<String> words) throws IOException, InterruptedException {
        Path output = Files.createTempFile(home, "command", ".txt");
        try {
            Process process = begin(output, words);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(
                        String.join(" ", words) + " took longer than " + patience + ":\n" + Files.readString(output));
            }
            return new Result(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "BAEDAL_HOME=" + home,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbaedal.checkout=" + checkout,
                "-jar",
                launcher().toString()));
        command.addAll(List.of(words));
        return command;
    }

    private Path launcher() {
        return checkout.resolve("deploy/local/launcher/target/baedal-launcher.jar");
    }
}
