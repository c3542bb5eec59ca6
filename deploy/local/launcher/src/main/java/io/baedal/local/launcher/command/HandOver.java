package io.baedal.local.launcher.command;

import io.baedal.local.launcher.process.Stopping;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Hands over to a program of its own: it has this terminal, and is told what it must know by its environment.
final class HandOver {
    private static final Duration LAST_WORDS = Duration.ofSeconds(15);

    private HandOver() {}

    /// @return the program's exit code
    static int to(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        Process program = builder.start();
        // Ctrl-C reaches both: the program has something to say before this process ends.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> Stopping.stop(program.toHandle(), LAST_WORDS), "last-words"));
        return program.waitFor();
    }

    /// Whether the program is only asked to explain itself: help needs no platform, and neither does being told what is
    /// missing.
    static boolean explains(List<String> words) {
        return words.isEmpty() || words.contains("--help") || words.contains("-h");
    }
}
