package io.baedal.local.eventstore.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.local.eventstore.EventStoreNode;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.StreamMetadata;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsServiceTest {

    @TempDir
    Path data;

    private EventStoreNode node;
    private ScavengeClient operations;

    @BeforeEach
    void start() {
        node = EventStoreNode.start(data, 0);
        operations = new ScavengeClient(node.port());
    }

    @AfterEach
    void stop() {
        operations.close();
        node.close();
    }

    @Test
    void aScavengeIsStartedOverTheProtocol() throws Exception {
        KurrentDBClient client =
                KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
        for (int i = 0; i < 5; i++) {
            client.appendToStream(
                            "s", EventDataBuilder.json("E" + i, "{}".getBytes()).build())
                    .get(20, TimeUnit.SECONDS);
        }
        StreamMetadata metadata = new StreamMetadata();
        metadata.setMaxCount(2L);
        client.setStreamMetadata("s", metadata).get(20, TimeUnit.SECONDS);

        assertThat(operations.start().result()).isEqualTo(ScavengeAnswer.Result.STARTED);
        operations.scavenge();

        assertThat(client.readAll(ReadAllOptions.get().fromStart())
                        .get(20, TimeUnit.SECONDS)
                        .getEvents())
                .extracting(event -> event.getOriginalEvent().getEventType())
                .containsExactly("E3", "E4", "$metadata");
        client.shutdown().get(20, TimeUnit.SECONDS);
    }

    @Test
    void aScavengeThatDoesNotRunCannotBeStopped() {
        for (String id : new String[] {UUID.randomUUID().toString(), "none", ""}) {
            assertThatExceptionOfType(StatusRuntimeException.class)
                    .isThrownBy(() -> operations.stop(id))
                    .satisfies(e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND))
                    .withMessageContaining("'" + id + "' is not running");
        }
    }
}
