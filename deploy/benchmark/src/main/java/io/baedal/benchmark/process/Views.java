package io.baedal.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A views server of the benchmark's own, with data that is thrown away. It holds all documents in memory, and a
/// rebuild has two versions of them; a large city has many.
public final class Views implements AutoCloseable {
    private static final String HEAP = "6g";

    private final Child child;
    private final int port;

    private Views(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /// Starts it and waits until it says `ready`.
    public static Views start(Path checkout, Path work) throws IOException, InterruptedException {
        int port = Child.freePort();
        var arguments = List.of("--data", work.resolve("views").toString(), "--port", Integer.toString(port));
        var child = Child.infrastructure(
                List.of("-Xmx" + HEAP, "-XX:+UseParallelGC"),
                checkout.resolve("deploy/local/views/target"),
                "baedal-local-views",
                arguments,
                work.resolve("views.log"));
        return new Views(child, port);
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        child.close();
    }
}
