package io.baedal.local.views;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Runs a {@link ViewsServer} as a process: `--data DIR --port N`, until it is told to end.
///
/// Prints `ready <port>` once it serves. Exit codes: 0 ended, 1 could not start, 2 wrong usage.
public final class ViewsMain {

    private ViewsMain() {}

    /// @param arguments `--data DIR` (left out: memory only) and `--port N` (left out: 27017)
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path data = null;
        int port = 27017;
        for (int i = 0; i < arguments.length; i += 2) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--data" -> data = Path.of(value);
                case "--port" -> port = portOf(value);
                default -> misused();
            }
        }
        run(data, port);
    }

    private static void run(Path data, int port) throws InterruptedException {
        ViewsServer server;
        try {
            server = ViewsServer.start(data, port);
        } catch (RuntimeException e) {
            System.err.println("The views server cannot start: " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "views-end"));
        System.out.println("ready " + server.port());
        new CountDownLatch(1).await();
    }

    private static int portOf(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            misused();
        }
        return Integer.parseInt(value);
    }

    private static void misused() {
        System.err.println("usage: views --data DIR --port N");
        System.exit(2);
    }
}
