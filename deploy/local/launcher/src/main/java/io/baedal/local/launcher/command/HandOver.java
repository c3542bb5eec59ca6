package io.baedal.local.launcher.command;

import io.baedal.local.launcher.process.Stopping;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Hands over to a program of its own: it has this terminal, and is told what it must know by its environment.
final class HandOver {
    private static final Duration LAST_WORDS = Duration.ofSeconds(15);

    /// As a shell has it for who was told to end.
    private static final int ENDED = 143;

    private final ProcessBuilder command;
    private Process program;
    private boolean ended;

    private HandOver(ProcessBuilder command) {
        this.command = command;
    }

    /// @return the program's exit code
    static int to(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        var handOver = new HandOver(builder);
        // Ctrl-C reaches both: the program has something to say before this process ends.
        Runtime.getRuntime().addShutdownHook(new Thread(handOver::end, "last-words"));
        return handOver.begin() ? handOver.program.waitFor() : ENDED;
    }

    /// @return whether there is a program to wait for: none is begun any more once this process is about to end
    private synchronized boolean begin() throws IOException {
        if (!ended) {
            program = command.start();
        }
        return program != null;
    }

    private synchronized void end() {
        ended = true;
        if (program != null) {
            Stopping.stop(program.toHandle(), LAST_WORDS);
        }
    }

    /// Whether the program is only asked to explain itself: help needs no platform, and neither does being told what is
    /// missing.
    static boolean explains(List<String> words) {
        return words.isEmpty() || words.contains("--help") || words.contains("-h");
    }
}
