package io.baedal.local.relational;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One running PostgreSQL: started by this process, or taken over from one that was killed.
final class Postmaster {

    private static final Duration START = Duration.ofSeconds(120);
    private static final int STOP_SECONDS = 15;

    private final Cluster cluster;
    private final ProcessHandle process;
    private final int port;

    private Postmaster(Cluster cluster, ProcessHandle process, int port) {
        this.cluster = cluster;
        this.process = process;
        this.port = port;
    }

    ProcessHandle process() {
        return process;
    }

    int port() {
        return port;
    }

    /// Takes over the PostgreSQL that still runs on the cluster, if it listens where it is wanted; one that listens
    /// elsewhere is stopped.
    ///
    /// @param port the port wanted, 0 for any
    static Optional<Postmaster> adopt(Cluster cluster, int port) throws IOException {
        Optional<PidFile> file = PidFile.of(cluster);
        Optional<ProcessHandle> running = file.flatMap(each -> each.process(cluster));
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var found = new Postmaster(cluster, running.get(), file.get().port());
        if (port != 0 && port != found.port()) {
            found.stop();
            return Optional.empty();
        }
        found.awaitReady();
        return Optional.of(found);
    }

    /// Starts PostgreSQL, synced to disk on every commit, and returns when it accepts connections.
    static Postmaster start(Cluster cluster, Programs programs, int port) throws IOException {
        var words = new ArrayList<>(List.of(
                programs.binaries().program("postgres"),
                "-D",
                cluster.folder().toString(),
                "-p",
                Integer.toString(port)));
        Settings.all().forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        Process process = new ProcessBuilder(programs.runner().command(words))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(programs.log())
                .start();
        var started = new Postmaster(cluster, process.toHandle(), port);
        try {
            started.awaitReady();
        } catch (IOException failure) {
            started.stop();
            throw failure;
        }
        return started;
    }

    /// Asks for a fast shutdown (open transactions are rolled back, the log is flushed); kills after a time.
    void stop() throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, STOP_SECONDS, TimeUnit.SECONDS)
                .thenAccept(ended -> {
                    if (!ended) {
                        process.destroyForcibly();
                    }
                })
                .join();
    }

    private void awaitReady() throws IOException {
        long limit = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < limit) {
            if (isReady()) {
                return;
            }
            if (!process.isAlive()) {
                throw new IOException("PostgreSQL ended while it was starting; its last lines say why.");
            }
            pause();
        }
        throw new IOException("PostgreSQL wasn't ready after " + START.toSeconds() + " s.");
    }

    private boolean isReady() throws IOException {
        return PidFile.of(cluster)
                .filter(file -> file.pid() == process.pid() && file.ready())
                .isPresent();
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was starting", interrupted);
        }
    }
}
