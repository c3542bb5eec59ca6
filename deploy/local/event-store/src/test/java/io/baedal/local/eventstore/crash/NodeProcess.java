package io.baedal.local.eventstore.crash;

import io.baedal.local.eventstore.EventStoreMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A node that runs as a process of its own, so that it can be killed.
final class NodeProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private NodeProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static NodeProcess start(Path data) {
        return ready(launch("--data", data.toString(), "--port", "0"));
    }

    /// Starts a node that can write no file beyond a size, as if the disk were full then.
    static NodeProcess start(Path data, int mostKibibytes) {
        return ready(launch(data, mostKibibytes));
    }

    /// Runs a node that can write no file beyond a size.
    static Process launch(Path data, int mostKibibytes) {
        List<String> limited = List.of("bash", "-c", "ulimit -f " + mostKibibytes + " && exec \"$@\"", "bash");
        return launch(limited, "--data", data.toString(), "--port", "0");
    }

    private static NodeProcess ready(Process process) {
        String line = firstLine(process.inputReader());
        if (line == null || !line.startsWith("ready ")) {
            process.destroyForcibly();
            throw new IllegalStateException("The node did not start: " + line);
        }
        return new NodeProcess(process, Integer.parseInt(line.substring("ready ".length())));
    }

    /// Runs the node's main class with these arguments; its errors appear among its output.
    static Process launch(String... arguments) {
        return launch(List.of(), arguments);
    }

    private static Process launch(List<String> shell, String... arguments) {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                EventStoreMain.class.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(BufferedReader output) {
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    String connectionString() {
        return "kurrentdb://127.0.0.1:" + port + "?tls=false";
    }

    /// For a client that gives up as soon as the node is gone.
    String impatientConnectionString() {
        return connectionString() + "&maxDiscoverAttempts=1&discoveryInterval=10";
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /// Asks it to end, and waits until it has.
    boolean end() throws InterruptedException {
        process.destroy();
        return process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
