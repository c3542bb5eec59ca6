package io.baedal.local.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The broker in a JVM of its own, for tests whose class path holds another version of Kafka's clients than the
/// broker's.
///
/// Such a test depends on this module with all its dependencies excluded; the broker's own jars are taken from this
/// module's `target` folder in the same checkout. The process ends with the test's JVM, however that ends.
public final class BrokerProcess implements AutoCloseable {

    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final int port;

    private BrokerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts the process and returns when the broker accepts clients.
    ///
    /// @param data folder of the log, made if it is missing; what the process says is in `broker.log` in it
    /// @param port port for clients, 0 for any free one
    /// @throws IOException if it doesn't start within a minute; the message ends with what it said
    public static BrokerProcess start(Path data, int port) throws IOException {
        Files.createDirectories(data);
        Path log = data.resolve("broker.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        "io.baedal.local.broker.BrokerMain",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port),
                        "--with-parent")
                .redirectError(log.toFile())
                .start();
        return new BrokerProcess(process, portSaidBy(process, log));
    }

    private static String classPath() throws IOException {
        Path target = Checkout.root().resolve("deploy/local/broker/target");
        Path lib = target.resolve("broker/lib");
        if (!Files.isDirectory(lib)) {
            throw new IOException("The broker isn't built: " + lib + " is missing.");
        }
        return target.resolve("classes") + System.getProperty("path.separator") + lib + "/*";
    }

    private static int portSaidBy(Process process, Path log) throws IOException {
        BufferedReader said = process.inputReader();
        try {
            String line = CompletableFuture.supplyAsync(() -> said.lines()
                            .filter(each -> each.startsWith("ready "))
                            .findFirst()
                            .orElse(null))
                    .completeOnTimeout(null, START_SECONDS, TimeUnit.SECONDS)
                    .join();
            if (line != null) {
                return Integer.parseInt(line.substring("ready ".length()));
            }
        } catch (RuntimeException failure) {
            process.destroyForcibly();
            throw new IOException("The broker's process failed", failure);
        }
        process.destroyForcibly();
        throw new IOException("The broker didn't start: " + Files.readString(log));
    }

    public int port() {
        return port;
    }

    /// What clients put into `bootstrap.servers`.
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /// Kills the process as `kill -9` does, and waits until it is gone.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
