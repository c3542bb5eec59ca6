package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.DeleteStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventDataBuilder;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.ResolvedEvent;
import com.eventstore.dbclient.StreamDeletedException;
import com.eventstore.dbclient.StreamMetadata;
import com.eventstore.dbclient.StreamNotFoundException;
import com.eventstore.dbclient.SubscribeToAllOptions;
import com.eventstore.dbclient.Subscription;
import com.eventstore.dbclient.SubscriptionFilter;
import com.eventstore.dbclient.SubscriptionListener;
import com.eventstore.dbclient.WriteResult;
import com.eventstore.dbclient.WrongExpectedVersionException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The client as it was called before it was renamed finds what the present one finds.
class OlderClientTest extends Contract {

    private static EventStoreDBClient older;

    private final String stream = newStream("older");

    @BeforeAll
    static void connect() {
        String address = StoreUnderTest.address().replaceFirst("^\\w+", "esdb");
        older = EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(address));
    }

    @AfterAll
    static void disconnect() {
        get(older.shutdown());
    }

    @Test
    void appendsWithEachExpectation() {
        write(ExpectedRevision.noStream(), "One");
        write(ExpectedRevision.expectedRevision(0), "Two");
        write(ExpectedRevision.streamExists(), "Three");
        WriteResult last = write(ExpectedRevision.any(), "Four");

        assertThat(last.getNextExpectedRevision().toRawLong()).isEqualTo(3);
        assertThat(types(stream)).containsExactly("One", "Two", "Three", "Four");
    }

    @Test
    void isToldWhichExpectationDoesNotHold() {
        write(ExpectedRevision.noStream(), "One");

        for (ExpectedRevision wrong : List.of(ExpectedRevision.noStream(), ExpectedRevision.expectedRevision(7))) {
            assertThatExceptionOfType(WrongExpectedVersionException.class)
                    .isThrownBy(() -> write(wrong, "Late"))
                    .satisfies(e -> assertThat(e.getStreamName()).isEqualTo(stream))
                    .satisfies(e -> assertThat(e.getActualVersion().toRawLong()).isZero());
        }
    }

    @Test
    void readsBothWays() {
        write(ExpectedRevision.noStream(), "One", "Two", "Three");

        ReadStreamOptions forwards = ReadStreamOptions.get().forwards();
        forwards.fromRevision(1);
        ReadStreamOptions backwards = ReadStreamOptions.get().backwards().maxCount(2);
        backwards.fromEnd();
        assertThat(names(get(older.readStream(stream, forwards)).getEvents())).containsExactly("Two", "Three");
        assertThat(names(get(older.readStream(stream, backwards)).getEvents())).containsExactly("Three", "Two");
        assertThatExceptionOfType(StreamNotFoundException.class)
                .isThrownBy(() -> get(older.readStream(newStream("older"), ReadStreamOptions.get())));
    }

    @Test
    void followsTheStreamsItAsksFor() {
        List<ResolvedEvent> received = new CopyOnWriteArrayList<>();
        SubscriptionFilter filter = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^" + stream + "$")
                .build();
        write(ExpectedRevision.noStream(), "Old");

        Subscription subscription = get(older.subscribeToAll(
                new SubscriptionListener() {
                    @Override
                    public void onEvent(Subscription from, ResolvedEvent event) {
                        received.add(event);
                    }
                },
                SubscribeToAllOptions.get().filter(filter)));
        write(ExpectedRevision.expectedRevision(0), "New");

        Awaitility.await().until(() -> received.size() >= 2);
        assertThat(names(received)).containsExactly("Old", "New");
        subscription.stop();
    }

    @Test
    void deletesSoftlyAndForGood() {
        write(ExpectedRevision.noStream(), "One", "Two");

        get(older.deleteStream(stream, DeleteStreamOptions.get()));
        assertThatExceptionOfType(StreamNotFoundException.class)
                .isThrownBy(() -> get(older.readStream(stream, ReadStreamOptions.get())));
        write(ExpectedRevision.noStream(), "Again");
        assertThat(types(stream)).containsExactly("Again");

        get(older.tombstoneStream(stream, DeleteStreamOptions.get()));
        assertThatExceptionOfType(StreamDeletedException.class)
                .isThrownBy(() -> write(ExpectedRevision.any(), "Never"));
    }

    @Test
    void setsMetadataThatTheOtherClientReads() {
        StreamMetadata metadata = new StreamMetadata();
        metadata.setMaxCount(2L);
        get(older.setStreamMetadata(stream, metadata));
        write(ExpectedRevision.any(), "One", "Two", "Three");

        assertThat(get(older.getStreamMetadata(stream)).getMaxCount()).isEqualTo(2);
        assertThat(get(client.getStreamMetadata(stream)).getMaxCount()).isEqualTo(2);
        assertThat(names(get(older.readStream(stream, ReadStreamOptions.get())).getEvents()))
                .containsExactly("Two", "Three");
    }

    private WriteResult write(ExpectedRevision expected, String... types) {
        EventData[] events = List.of(types).stream()
                .map(type -> EventDataBuilder.json(type, "{}".getBytes()).build())
                .toArray(EventData[]::new);
        AppendToStreamOptions options = AppendToStreamOptions.get();
        options.expectedRevision(expected);
        return get(older.appendToStream(stream, options, events));
    }

    private static List<String> names(List<ResolvedEvent> events) {
        return events.stream().map(e -> e.getOriginalEvent().getEventType()).toList();
    }
}
