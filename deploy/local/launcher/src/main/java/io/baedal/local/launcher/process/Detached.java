package io.baedal.local.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts a process that the terminal's Ctrl-C and hang-up don't reach.
public final class Detached {

    private Detached() {}

    /// @param log what the process says is appended there
    public static Process start(List<String> command, Path folder, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var words = new ArrayList<>(prefix());
        words.addAll(command);
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// A session of its own where the system has `setsid`, else deaf to the terminal's signals.
    private static List<String> prefix() {
        return OnPath.has("setsid") ? List.of("setsid") : List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");
    }
}
