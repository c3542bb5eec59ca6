package io.baedal.local.eventstore.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.eventstore.EventStoreUnavailable;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadAllOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a crash of the machine, or a bad disk, leaves behind.
class DamageTest {

    private static final int EVENTS = 40;

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(bytes = {0, 1, 2, 3, 4, 7, 9, 100})
    void garbageAtTheEndIsCutOff(byte kind) throws Exception {
        append();
        try (RandomAccessFile log = newestLog()) {
            log.seek(log.length());
            log.write(new byte[] {1, 2, 3, 4, 5, 0, kind, 8, 9, 10, 11, 12, 13});
            log.write(new byte[100]);
        }

        assertThat(count()).isEqualTo(EVENTS);
        append();
        assertThat(count()).isEqualTo(2 * EVENTS);
    }

    @Test
    void aHalfWrittenAppendIsAbsentAsAWhole() throws Exception {
        append();
        try (RandomAccessFile log = newestLog()) {
            log.setLength(log.length() - 5);
        }

        assertThat(count()).isEqualTo(EVENTS - 1);
        append();
        assertThat(count()).isEqualTo(2 * EVENTS - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void damageInTheMiddleIsRefusedWithAReason(int tenth) throws Exception {
        append();
        try (RandomAccessFile log = newestLog()) {
            long place = log.length() * tenth / 10;
            log.seek(place);
            int damaged = log.read();
            log.seek(place);
            log.write(damaged ^ 0xFF);
        }

        assertThatExceptionOfType(EventStoreUnavailable.class)
                .isThrownBy(() -> EventStoreNode.start(data, 0))
                .withMessageStartingWith("The data folder " + data + " cannot be opened: The log is damaged");
    }

    private void append() throws Exception {
        try (EventStoreNode node = EventStoreNode.start(data, 0)) {
            KurrentDBClient client = connect(node);
            for (int i = 0; i < EVENTS; i++) {
                client.appendToStream(
                                "damage",
                                EventDataBuilder.binary("E", new byte[300]).build())
                        .get(20, TimeUnit.SECONDS);
            }
            client.shutdown().get(20, TimeUnit.SECONDS);
        }
    }

    private int count() throws Exception {
        try (EventStoreNode node = EventStoreNode.start(data, 0)) {
            KurrentDBClient client = connect(node);
            int count = client.readAll(ReadAllOptions.get().fromStart())
                    .get(20, TimeUnit.SECONDS)
                    .getEvents()
                    .size();
            client.shutdown().get(20, TimeUnit.SECONDS);
            return count;
        }
    }

    private static KurrentDBClient connect(EventStoreNode node) {
        return KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
    }

    private RandomAccessFile newestLog() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            Path newest = files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow();
            return new RandomAccessFile(newest.toFile(), "rw");
        }
    }
}
