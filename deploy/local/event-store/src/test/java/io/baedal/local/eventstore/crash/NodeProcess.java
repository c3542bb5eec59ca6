package io.baedal.local.eventstore.crash;

import io.baedal.local.eventstore.EventStoreMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
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
        return start(List.of(), data);
    }

    /// Starts a node that can write no file beyond a size, as if the disk were full then.
    static NodeProcess start(Path data, int mostKibibytes) {
        return start(limited(mostKibibytes), data);
    }

    /// Runs a node that can write no file beyond a size.
    static Process launch(Path data, int mostKibibytes) {
        return launch(limited(mostKibibytes), Redirect.DISCARD, on(data));
    }

    /// Runs the node's main class with these arguments.
    static Process launch(String... arguments) {
        return launch(List.of(), Redirect.DISCARD, arguments);
    }

    private static List<String> limited(int mostKibibytes) {
        return List.of("bash", "-c", "ulimit -f " + mostKibibytes + " && exec \"$@\"", "bash");
    }

    private static String[] on(Path data) {
        return new String[] {"--data", data.toString(), "--port", "0"};
    }

    private static NodeProcess start(List<String> shell, Path data) {
        try {
            Path errors = Files.createTempFile("node", ".err");
            try {
                return ready(launch(shell, Redirect.to(errors.toFile()), on(data)), errors);
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NodeProcess ready(Process process, Path errors) throws IOException {
        String line = process.inputReader().readLine();
        if (line == null || !line.startsWith("ready ")) {
            process.destroyForcibly();
            throw new IllegalStateException("The node did not start: " + line + "\n" + Files.readString(errors));
        }
        return new NodeProcess(process, Integer.parseInt(line.substring("ready ".length())));
    }

    private static Process launch(List<String> shell, Redirect errors, String... arguments) {
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
            return new ProcessBuilder(command).redirectError(errors).start();
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

    /// Kills it and waits until it is gone: before that its folder is in use.
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
