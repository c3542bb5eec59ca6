package io.baedal.benchmark.process;

import io.baedal.benchmark.load.Call;
import io.baedal.benchmark.load.Http;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A Quarkus service of the benchmark's own, with the same JVM settings as the platform's services.
public final class QuarkusApp implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final Child child;
    private final URI address;

    private QuarkusApp(Child child, URI address) {
        this.child = child;
        this.address = address;
    }

    /// Starts it and waits until it is ready.
    ///
    /// @param module its folder
    /// @param settings as environment variables
    public static QuarkusApp start(Http http, Path module, Map<String, String> settings, Path work)
            throws IOException, InterruptedException {
        var jar = module.resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is not built");
        }
        int port = Child.freePort();
        var all = new HashMap<>(settings);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var log = work.resolve(module.getFileName() + ".log");
        var child = Child.java(List.of("-Xmx384m", "-XX:+UseSerialGC"), jar, List.of(), all, log);
        var app = new QuarkusApp(child, URI.create("http://127.0.0.1:" + port));
        app.awaitReady(http);
        return app;
    }

    private void awaitReady(Http http) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end && child.isAlive()) {
            if (ready(http)) {
                return;
            }
            Thread.sleep(200);
        }
        child.close();
        throw new IOException("A service did not start; see " + child.log());
    }

    private boolean ready(Http http) {
        try {
            return http.send(address, Call.get("/q/health/ready")).status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        child.close();
    }
}
