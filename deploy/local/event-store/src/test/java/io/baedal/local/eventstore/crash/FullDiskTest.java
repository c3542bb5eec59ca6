package io.baedal.local.eventstore.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.WriteResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more.
class FullDiskTest {

    private static final int MOST_KIBIBYTES = 6 * 1024;
    private static final int TOO_FEW_KIBIBYTES = 512;
    private static final int FAR_TOO_MANY = 2000;

    private final List<Position> acknowledged = new ArrayList<>();

    @TempDir
    Path data;

    @Test
    void writesAreRefusedReadsGoOnAndNothingIsLost() throws Exception {
        try (NodeProcess node = NodeProcess.start(data)) {
            // Unpacks the native library, which is larger than the files may get from now on.
            assertThat(node.end()).isTrue();
        }
        try (NodeProcess node = NodeProcess.start(data, MOST_KIBIBYTES)) {
            KurrentDBClient client = connect(node);
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> appendForEver(client))
                    .withMessageContaining("The event store cannot write");
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> append(client))
                    .withMessageContaining("The event store cannot write");
            assertThat(positions(client)).isEqualTo(acknowledged);
            client.shutdown().get(20, TimeUnit.SECONDS);
            node.kill();
        }
        Process withoutRoom = NodeProcess.launch(data, TOO_FEW_KIBIBYTES);
        assertThat(withoutRoom.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(withoutRoom.exitValue()).isEqualTo(1);
        try (NodeProcess node = NodeProcess.start(data)) {
            KurrentDBClient client = connect(node);
            List<Position> positions = positions(client);
            assertThat(positions).startsWith(acknowledged.toArray(Position[]::new));
            assertThat(append(client).getLogPosition()).isGreaterThan(positions.getLast());
            client.shutdown().get(20, TimeUnit.SECONDS);
            assertThat(node.end()).isTrue();
        }
    }

    private void appendForEver(KurrentDBClient client) throws Exception {
        for (int i = 0; i < FAR_TOO_MANY; i++) {
            acknowledged.add(append(client).getLogPosition());
        }
    }

    private static WriteResult append(KurrentDBClient client) throws Exception {
        byte[] noise = new byte[20_000];
        ThreadLocalRandom.current().nextBytes(noise);
        return client.appendToStream("full", EventDataBuilder.binary("E", noise).build())
                .get(20, TimeUnit.SECONDS);
    }

    private static List<Position> positions(KurrentDBClient client) throws Exception {
        return client
                .readStream("full", ReadStreamOptions.get().fromStart().maxCount(FAR_TOO_MANY))
                .get(20, TimeUnit.SECONDS)
                .getEvents()
                .stream()
                .map(event -> event.getOriginalEvent().getPosition())
                .toList();
    }

    private static KurrentDBClient connect(NodeProcess node) {
        return KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
    }
}
