package io.baedal.local.eventstore;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Runs an {@link EventStoreNode} as a process, until it is told to end.
///
/// Prints `ready <port>` once it serves. Exit codes: 0 ended, 1 could not start, 2 wrong usage.
public final class EventStoreMain {

    private static final int DEFAULT_PORT = 2113;

    private EventStoreMain() {}

    /// @param arguments `--data DIR` and `--port N` (left out: 2113; 0: any free port)
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path data = null;
        int port = DEFAULT_PORT;
        for (int i = 0; i < arguments.length; i += 2) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--data" -> data = Path.of(value);
                case "--port" -> port = portOf(value);
                default -> misused();
            }
        }
        if (data == null) {
            misused();
        }
        run(data, port);
    }

    private static void run(Path data, int port) throws InterruptedException {
        EventStoreNode node;
        try {
            node = EventStoreNode.start(data, port);
        } catch (EventStoreUnavailable e) {
            System.err.println("The event store cannot start: " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "event-store-end"));
        System.out.println("ready " + node.port());
        new CountDownLatch(1).await();
    }

    private static int portOf(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            misused();
        }
        return Integer.parseInt(value);
    }

    private static void misused() {
        System.err.println("usage: event-store --data DIR [--port N]");
        System.exit(2);
    }
}
