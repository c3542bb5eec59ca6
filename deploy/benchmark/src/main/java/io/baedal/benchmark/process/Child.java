package io.baedal.benchmark.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A process that a benchmark starts for itself and stops at its end.
public final class Child implements AutoCloseable {
    private static final int PATIENCE = 30_000;

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// A part of the platform that takes `--data DIR --port N`, once it says `ready`.
    ///
    /// @param target where its module is built
    /// @param log where its output goes
    static Child infrastructure(List<String> options, Path target, String artifact, List<String> arguments, Path log)
            throws IOException, InterruptedException {
        var child = java(options, jar(target, artifact), arguments, Map.of(), log);
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end && child.isAlive()) {
            if (Files.readString(log).contains("ready ")) {
                return child;
            }
            Thread.sleep(10);
        }
        child.close();
        throw new IOException(artifact + " did not start; see " + log);
    }

    private static Path jar(Path target, String artifact) throws IOException {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(artifact + "-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(artifact + " is not built: " + target));
        }
    }

    /// A program of the benchmark itself.
    ///
    /// @param log where its output goes
    public static Child main(List<String> options, Class<?> program, List<String> arguments, Path log)
            throws IOException {
        var words = new ArrayList<String>(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        words.addAll(arguments);
        return start(options, words, Map.of(), log);
    }

    /// @param log where its output goes
    static Child java(List<String> options, Path jar, List<String> arguments, Map<String, String> settings, Path log)
            throws IOException {
        var words = new ArrayList<String>(List.of("-jar", jar.toString()));
        words.addAll(arguments);
        return start(options, words, settings, log);
    }

    private static Child start(List<String> options, List<String> words, Map<String, String> settings, Path log)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(words);
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        var child = new Child(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(child.process::destroy));
        return child;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Waits until it has ended by itself.
    ///
    /// @return what it printed
    /// @throws IOException when it failed, or takes longer than that
    public String ended(Duration most) throws IOException, InterruptedException {
        if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("A process takes longer than " + most + ":\n" + Files.readString(log));
        }
        var printed = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IOException("A process failed:\n" + printed);
        }
        return printed;
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
