package io.baedal.local.eventstore;

import java.util.concurrent.CountDownLatch;

/// Runs an {@link EventStoreNode} as a process, until it is told to end.
///
/// Prints `ready <port>` once it serves. Exit codes: 0 ended, 1 could not start, 2 wrong usage.
public final class EventStoreMain {

    private EventStoreMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        NodeSettings settings;
        try {
            settings = Arguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Arguments.USAGE);
            System.exit(2);
            return;
        }
        run(settings);
    }

    private static void run(NodeSettings settings) throws InterruptedException {
        EventStoreNode node;
        try {
            node = EventStoreNode.start(settings);
        } catch (EventStoreUnavailable e) {
            System.err.println("The event store cannot start: " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "event-store-end"));
        node.statusPort().ifPresent(port -> System.err.println("The status is at http://localhost:" + port + "/"));
        System.out.println("ready " + node.port());
        new CountDownLatch(1).await();
    }
}
