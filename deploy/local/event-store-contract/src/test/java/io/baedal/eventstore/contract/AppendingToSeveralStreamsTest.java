package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kurrent.dbclient.AppendStreamRequest;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.MultiStreamAppendResponse;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.StreamTombstonedException;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppendingToSeveralStreamsTest extends Contract {

    private final String one = newStream("one");
    private final String two = newStream("two");

    @Test
    void allStreamsAreWrittenTogether() {
        append(two, StreamState.noStream(), event("Before"));

        MultiStreamAppendResponse written = appendAll(
                to(one, StreamState.noStream(), events(2)), to(two, StreamState.streamRevision(0), events(1)));

        assertThat(written.getResults()).hasSize(2);
        assertThat(types(one)).containsExactly("E0", "E1");
        assertThat(types(two)).containsExactly("Before", "E0");
    }

    @Test
    void nothingIsWrittenIfOneStreamIsNotAsExpected() {
        append(two, StreamState.noStream(), event("Before"));

        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> appendAll(
                        to(one, StreamState.noStream(), events(2)), to(two, StreamState.noStream(), events(1))))
                .satisfies(e -> assertThat(e.getStreamName()).isEqualTo(two))
                .satisfies(e -> assertThat(e.getActualState().toRawLong()).isZero());
        assertThatExceptionOfType(StreamNotFoundException.class).isThrownBy(() -> read(one, ReadStreamOptions.get()));
    }

    @Test
    void nothingIsWrittenIfOneStreamIsGone() {
        get(client.tombstoneStream(two));

        assertThatExceptionOfType(StreamTombstonedException.class)
                .isThrownBy(
                        () -> appendAll(to(one, StreamState.any(), events(1)), to(two, StreamState.any(), events(1))));
        assertThatExceptionOfType(StreamNotFoundException.class).isThrownBy(() -> read(one, ReadStreamOptions.get()));
    }

    @Test
    void whatIsSentAgainIsNotWrittenAgain() {
        EventData[] first = events(2);
        EventData[] second = events(1);
        appendAll(to(one, StreamState.noStream(), first), to(two, StreamState.any(), second));

        appendAll(to(one, StreamState.noStream(), first), to(two, StreamState.any(), second));

        assertThat(types(one)).hasSize(2);
        assertThat(types(two)).hasSize(1);
    }

    @Test
    void metadataArrivesAsJson() {
        EventData event = EventDataBuilder.json("Known", "{}".getBytes())
                .metadataAsBytes("{\"source\":\"phone\"}".getBytes())
                .build();

        appendAll(to(one, StreamState.noStream(), event));

        RecordedEvent read =
                read(one, ReadStreamOptions.get()).getEvents().getFirst().getOriginalEvent();
        assertThat(read.getUserMetadata()).asString().contains("\"source\":\"phone\"");
        assertThat(read.getContentType()).isEqualTo("application/json");
    }

    private MultiStreamAppendResponse appendAll(AppendStreamRequest... requests) {
        return get(client.multiStreamAppend(List.of(requests).iterator()));
    }

    private static AppendStreamRequest to(String stream, StreamState expected, EventData... events) {
        return new AppendStreamRequest(stream, List.of(events).iterator(), expected);
    }
}
