package io.baedal.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// An event store node of the benchmark's own, with data that is thrown away.
public final class EventStore implements AutoCloseable {
    private final Child child;
    private final int port;

    private EventStore(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /// Starts it and waits until it says `ready`.
    public static EventStore start(Path checkout, Path work) throws IOException, InterruptedException {
        int port = Child.freePort();
        var arguments = List.of("--data", work.resolve("events").toString(), "--port", Integer.toString(port));
        var child = Child.infrastructure(
                List.of("-Xmx512m", "-XX:+UseParallelGC"),
                checkout.resolve("deploy/local/event-store/target"),
                "baedal-event-store-node",
                arguments,
                work.resolve("event-store.log"));
        return new EventStore(child, port);
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
