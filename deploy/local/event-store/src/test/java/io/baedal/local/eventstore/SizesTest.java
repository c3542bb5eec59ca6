package io.baedal.local.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.baedal.local.eventstore.grpc.AppendLimits;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.AppendStreamRequest;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.StreamState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node whose limits are not a server's own ones.
class SizesTest {

    @TempDir
    Path data;

    private EventStoreNode node;
    private KurrentDBClient client;

    @BeforeEach
    void start() {
        node = EventStoreNode.start(NodeSettings.of(data, 0).withLimits(new AppendLimits(5_000, 2_000)));
        client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
    }

    @AfterEach
    void stop() throws Exception {
        client.shutdown().get(20, TimeUnit.SECONDS);
        node.close();
    }

    /// The names of the trailers besides the first are a guess: the server's are not documented, and the Java
    /// client reads none of them.
    @Test
    void anEventThatIsTooLargeIsNamed() {
        EventData large = event(2_000);

        StatusRuntimeException refused = refusal(event(10), large);

        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(trailer(refused, "exception")).isEqualTo("maximum-append-event-size-exceeded");
        assertThat(trailer(refused, "maximum-append-event-size")).isEqualTo("2000");
        assertThat(trailer(refused, "event-id")).isEqualTo(large.getEventId().toString());
    }

    @Test
    void anAppendThatIsTooLargeIsRefusedAsAWhole() {
        StatusRuntimeException refused = refusal(event(1_900), event(1_900), event(1_900));

        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(trailer(refused, "exception")).isEqualTo("maximum-append-size-exceeded");
        assertThat(trailer(refused, "maximum-append-size")).isEqualTo("5000");
    }

    @Test
    void whatIsAsLargeAsItMayBeIsWritten() throws Exception {
        client.appendToStream("s", event(1_998), event(1_998), event(998)).get(20, TimeUnit.SECONDS);
    }

    @Test
    void aRecordOfSeveralStreamsThatIsTooLargeIsRefused() {
        AppendStreamRequest request =
                new AppendStreamRequest("s", List.of(event(2_000)).iterator(), StreamState.any());

        Throwable failure = catchThrowable(
                () -> client.multiStreamAppend(List.of(request).iterator()).get(20, TimeUnit.SECONDS));

        assertThat(failure).hasMessageContaining("2002").hasMessageContaining("2000");
    }

    private StatusRuntimeException refusal(EventData... events) {
        Throwable failure =
                catchThrowable(() -> client.appendToStream("s", events).get(20, TimeUnit.SECONDS));
        return (StatusRuntimeException) failure.getCause();
    }

    private static String trailer(StatusRuntimeException refusal, String name) {
        return refusal.getTrailers().get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
    }

    /// Its type takes 2 bytes.
    private static EventData event(int size) {
        return EventDataBuilder.binary("T", new byte[size]).build();
    }
}
