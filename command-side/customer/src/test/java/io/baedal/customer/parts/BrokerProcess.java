package io.baedal.customer.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The real Kafka broker, in a process that ends with this one.
public final class BrokerProcess implements AutoCloseable {
    private static final Path MODULE = Path.of("../../deploy/local/broker/target");
    private static final int LONGEST_STOP_SECONDS = 20;

    private final Process process;
    private final int port;

    private BrokerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts a broker on a free port.
    public static BrokerProcess start(Path data) {
        try {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var classPath = MODULE.resolve("classes") + ":" + MODULE.resolve("broker/lib") + "/*";
            var process = new ProcessBuilder(
                            java,
                            "-Xmx256m",
                            "-cp",
                            classPath,
                            "io.baedal.local.broker.BrokerMain",
                            "--data",
                            data.toString(),
                            "--port",
                            "0",
                            "--with-parent")
                    .redirectError(
                            Files.createDirectories(data).resolve("broker.log").toFile())
                    .start();
            return new BrokerProcess(process, port(process));
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static int port(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ")) {
                return Integer.parseInt(line.substring("ready ".length()));
            }
        }
        throw new IOException("The broker ended before it was ready; its log is in the data folder");
    }

    /// What clients connect with.
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
