package io.baedal.eventstore.contract;

import io.baedal.local.eventstore.EventStoreNode;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The server that the contract is checked against: the one named by `-Devent-store=…`, else a node started for the
/// tests.
final class StoreUnderTest {

    private static final String CONNECTION_STRING = connectionString();
    private static final KurrentDBClient CLIENT =
            KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(CONNECTION_STRING));

    private StoreUnderTest() {}

    static KurrentDBClient client() {
        return CLIENT;
    }

    static String address() {
        return CONNECTION_STRING;
    }

    private static String connectionString() {
        String given = System.getProperty("event-store", "");
        return given.isEmpty() ? startedNode().connectionString() : given;
    }

    private static EventStoreNode startedNode() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "contract");
            EventStoreNode node = EventStoreNode.start(data, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(node::close));
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
