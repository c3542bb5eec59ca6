package io.baedal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.StreamState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;

/// Writes events as command services do, and remembers what it wrote.
final class Stored implements AutoCloseable {
    private final KurrentDBClient client;
    private final Map<String, Long> heads = new ConcurrentSkipListMap<>();

    Stored(String connectionString) {
        client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(connectionString));
    }

    static String newShop() {
        return "shop-" + UUID.randomUUID();
    }

    /// Appends events of a type, with a trace.
    void append(String stream, String type, int count) throws Exception {
        var events = new ArrayList<EventData>();
        for (int i = 0; i < count; i++) {
            events.add(EventData.builderAsJson(UUID.randomUUID(), type, "{}".getBytes(UTF_8))
                    .metadataAsBytes("{\"schemaVersion\":1,\"traceparent\":\"00-1-2-01\"}".getBytes(UTF_8))
                    .build());
        }
        var any = AppendToStreamOptions.get().streamState(StreamState.any());
        client.appendToStream(stream, any, events.iterator()).get();
        heads.merge(stream, (long) count - 1, (head, ignored) -> head + count);
    }

    /// Appends a few events to a few of the streams.
    void appendSome(List<String> streams, Random random) throws Exception {
        for (int i = 0; i < 5; i++) {
            append(streams.get(random.nextInt(streams.size())), "ShopRenamed", 1 + random.nextInt(3));
        }
    }

    /// The last revision of each stream that was written.
    Map<String, Long> heads() {
        return Map.copyOf(heads);
    }

    KurrentDBClient client() {
        return client;
    }

    @Override
    public void close() {
        client.shutdown().join();
    }
}
