package io.baedal.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// An event store node of the benchmark's own, with data that is thrown away.
public final class EventStore implements AutoCloseable {
    private static final int PATIENCE = 30_000;

    private final Child child;
    private final int port;

    private EventStore(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /// Starts it and waits until it says `ready`.
    public static EventStore start(Path checkout, Path work) throws IOException, InterruptedException {
        int port = Child.freePort();
        var log = work.resolve("event-store.log");
        var arguments = List.of("--data", work.resolve("events").toString(), "--port", Integer.toString(port));
        var child = Child.java(
                List.of("-Xmx512m", "-XX:+UseParallelGC"),
                jar(checkout.resolve("deploy/local/event-store/target")),
                arguments,
                Map.of(),
                log);
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end && child.isAlive()) {
            if (Files.readString(log).contains("ready ")) {
                return new EventStore(child, port);
            }
            Thread.sleep(10);
        }
        child.close();
        throw new IOException("The event store node did not start; see " + log);
    }

    private static Path jar(Path target) throws IOException {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("baedal-event-store-node-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The event store node is not built: " + target));
        }
    }

    public int port() {
        return port;
    }

    public String connectionString() {
        return "kurrentdb://127.0.0.1:" + port + "?tls=false";
    }

    /// Ends it without a chance to tidy up.
    public void kill() throws InterruptedException {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
