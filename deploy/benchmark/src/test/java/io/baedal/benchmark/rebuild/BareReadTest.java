package io.baedal.benchmark.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.eventstore.EventStoreNode;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class BareReadTest {

    @Test
    void countsTheEventsOfItsCategoriesOnly() throws Exception {
        try (var node = EventStoreNode.start(Files.createTempDirectory(Path.of("target"), "read-"), 0)) {
            var client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
            append(client, "shop-1", 300);
            append(client, "owner-1", 200);
            append(client, "menu-1", 50);
            client.shutdown().join();

            var read = BareRead.read(node.connectionString(), "shop|menu");

            assertThat(read.getLong("events")).isEqualTo(350);
            assertThat(read.getLong("nanos")).isPositive();
        }
    }

    private static void append(KurrentDBClient client, String stream, int events) throws Exception {
        var happened = Collections.nCopies(events, "Happened").stream()
                .map(type ->
                        EventData.builderAsJson(type, new byte[] {'{', '}'}).build())
                .iterator();
        client.appendToStream(stream, happened).get();
    }
}
