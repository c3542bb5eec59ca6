package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A rebuild of the shop pages that goes on in the background.
final class Rebuilding {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /// Where a rebuild is, by the line that it prints when it gets there.
    enum Stage {
        BUILDING("building version"),
        FOLLOWING("waiting for projectors"),
        VERIFYING("verifying it"),
        SWITCHING("switching");

        private final String line;

        Stage(String line) {
            this.line = line;
        }
    }

    private final Process process;
    private final Path output;

    private Rebuilding(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Rebuilding begun(String... options) throws IOException {
        CommandLine baedal = Platform.running().commandLine();
        Path output = Files.createTempFile(baedal.home(), "rebuild", ".txt");
        List<String> words = new ArrayList<>(List.of("projections", "rebuild", Operations.VIEW, "--yes"));
        words.addAll(List.of(options));
        return new Rebuilding(baedal.begin(output, words.toArray(String[]::new)), output);
    }

    /// Returns as soon as it is there, or beyond, or has ended.
    void awaitStage(Stage stage) {
        await("the rebuild is " + stage)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> output().contains(stage.line) || !process.isAlive());
    }

    /// Kills it with SIGKILL: the launcher that was called, and the program that it handed over to.
    void kill() throws InterruptedException {
        List<ProcessHandle> programs = process.descendants().toList();
        programs.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        for (ProcessHandle program : programs) {
            await("process " + program.pid() + " ends")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !program.isAlive());
        }
    }

    /// Waits for its end.
    ///
    /// @return its exit code
    int ended() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(() -> "the rebuild ends; so far it said:\n" + output())
                .isTrue();
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
