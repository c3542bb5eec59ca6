package io.baedal.local.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import io.kurrent.dbclient.WriteResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @TempDir
    Path data;

    private EventStoreNode node;
    private KurrentDBClient client;

    @BeforeEach
    void start() {
        node = EventStoreNode.start(data, 0);
        client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
    }

    @AfterEach
    void stop() throws Exception {
        client.shutdown().get(20, TimeUnit.SECONDS);
        node.close();
    }

    private void restart() throws Exception {
        stop();
        start();
    }

    @Test
    void everythingIsThereAfterARestart() throws Exception {
        WriteResult before = append("kept", StreamState.noStream(), event("One"), event("Two"), event("Three"));
        StreamMetadata metadata = new StreamMetadata();
        metadata.setMaxCount(2L);
        client.setStreamMetadata("kept", metadata).get();
        append("gone", StreamState.noStream(), event("One"));
        client.tombstoneStream("gone").get();

        restart();

        assertThat(types("kept")).containsExactly("Two", "Three");
        WriteResult after = append("kept", StreamState.streamRevision(2), event("Four"));
        assertThat(after.getLogPosition()).isGreaterThan(before.getLogPosition());
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> append("gone", StreamState.any(), event("Two")));
        assertThat(types("kept")).containsExactly("Three", "Four");
    }

    @Test
    void anAppendSentAgainIsRecognisedAfterARestart() throws Exception {
        EventData[] events = {event("One"), event("Two")};
        WriteResult first = append("again", StreamState.any(), events);
        append("again", StreamState.any(), event("Three"));

        restart();

        assertThat(append("again", StreamState.any(), events).getLogPosition()).isEqualTo(first.getLogPosition());
        assertThat(append("again", StreamState.noStream(), events).getLogPosition())
                .isEqualTo(first.getLogPosition());
        assertThat(types("again")).containsExactly("One", "Two", "Three");
    }

    @Test
    void subscribersOfANodeThatStopsAreToldToComeBack() throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        client.subscribeToAll(new SubscriptionListener() {
                    @Override
                    public void onCancelled(Subscription subscription, Throwable reason) {
                        ended.complete(reason);
                    }
                })
                .get(20, TimeUnit.SECONDS);

        node.close();

        Throwable reason = ended.get(20, TimeUnit.SECONDS);
        assertThat(reason)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE));
    }

    private WriteResult append(String stream, StreamState expected, EventData... events) throws Exception {
        return client.appendToStream(stream, AppendToStreamOptions.get().streamState(expected), events)
                .get(20, TimeUnit.SECONDS);
    }

    private List<String> types(String stream) throws Exception {
        List<ResolvedEvent> events = client.readStream(stream, ReadStreamOptions.get())
                .get(20, TimeUnit.SECONDS)
                .getEvents();
        return events.stream().map(e -> e.getOriginalEvent().getEventType()).toList();
    }

    private static EventData event(String type) {
        return EventDataBuilder.json(type, "{}".getBytes()).build();
    }
}
