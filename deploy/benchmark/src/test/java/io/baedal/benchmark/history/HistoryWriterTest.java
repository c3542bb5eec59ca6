package io.baedal.benchmark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.baedal.benchmark.load.Progress;
import io.baedal.local.eventstore.EventStoreNode;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadStreamOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryWriterTest {
    private static final HistorySize SIZE = new HistorySize(3_000, 100);

    private EventStoreNode node;
    private KurrentDBClient client;

    @BeforeEach
    void start() throws Exception {
        node = EventStoreNode.start(Files.createTempDirectory(Path.of("target"), "history-"), 0);
        client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
    }

    @AfterEach
    void stop() {
        client.shutdown().join();
        node.close();
    }

    @Test
    void everyStreamIsThereAsItWasTold() throws Exception {
        writer().write(SIZE, 1);

        assertThatAllIsThere(1);
    }

    @Test
    void aHistoryIsWrittenOnceHoweverOften() throws Exception {
        writer().write(SIZE, 1);
        writer().write(SIZE, 1);

        assertThatAllIsThere(1);
    }

    /// Many events of one stream come in one round here.
    @Test
    void aFewLongStreamsAreWrittenToo() throws Exception {
        var few = new HistorySize(5_000, 1);
        writer().write(few, 1);

        for (var stream : HistoryTest.streams(HistoryTest.told(few, 1)).entrySet()) {
            assertThat(read(stream.getKey())).hasSameSizeAs(stream.getValue());
        }
    }

    @Test
    void aStreamThatWentOnOtherwiseIsSaid() throws Exception {
        var stream = HistoryTest.told(SIZE, 1).getLast().stream();
        client.appendToStream(
                        stream,
                        EventData.builderAsJson("Other", new byte[] {'{', '}'}).build())
                .get();

        assertThatIllegalStateException()
                .isThrownBy(() -> writer().write(SIZE, 1))
                .withMessageContaining(stream)
                .withMessageContaining("--seed");
    }

    private HistoryWriter writer() {
        return new HistoryWriter(client, new Progress(true));
    }

    private void assertThatAllIsThere(long seed) throws Exception {
        for (var stream : HistoryTest.streams(HistoryTest.told(SIZE, seed)).entrySet()) {
            assertThat(read(stream.getKey()))
                    .isEqualTo(stream.getValue().stream()
                            .map(Happening::stored)
                            .map(event -> new String(event.getEventData()) + new String(event.getUserMetadata()))
                            .toList());
        }
    }

    private List<String> read(String stream) throws Exception {
        return client.readStream(stream, ReadStreamOptions.get().forwards().maxCount(10_000)).get().getEvents().stream()
                .map(event -> event.getOriginalEvent())
                .map(event -> new String(event.getEventData()) + new String(event.getUserMetadata()))
                .toList();
    }
}
