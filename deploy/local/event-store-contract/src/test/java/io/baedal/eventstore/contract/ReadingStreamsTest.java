package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.ReadResult;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingStreamsTest extends Contract {

    private final String stream = newStream("r");

    @Test
    void anEventIsReadAsItWasWritten() {
        UUID id = UUID.randomUUID();
        EventData json = EventDataBuilder.json(id, "Ordered", "{\"n\":1}".getBytes())
                .metadataAsBytes("{\"$correlationId\":\"c\"}".getBytes())
                .build();
        EventData binary =
                EventDataBuilder.binary("Scanned", new byte[] {0, -1, 2}).build();

        WriteResult written = append(stream, StreamState.noStream(), json, binary);

        ReadResult result = read(stream, ReadStreamOptions.get());
        RecordedEvent first = result.getEvents().get(0).getOriginalEvent();
        RecordedEvent second = result.getEvents().get(1).getOriginalEvent();
        assertThat(first.getEventId()).isEqualTo(id);
        assertThat(first.getStreamId()).isEqualTo(stream);
        assertThat(first.getRevision()).isZero();
        assertThat(first.getEventType()).isEqualTo("Ordered");
        assertThat(first.getContentType()).isEqualTo("application/json");
        assertThat(first.getEventData()).asString().isEqualTo("{\"n\":1}");
        assertThat(first.getUserMetadata()).asString().isEqualTo("{\"$correlationId\":\"c\"}");
        assertThat(first.getCreated()).isCloseTo(Instant.now(), within(10, ChronoUnit.MINUTES));
        assertThat(second.getContentType()).isEqualTo("application/octet-stream");
        assertThat(second.getEventData()).containsExactly(0, -1, 2);
        assertThat(second.getPosition()).isEqualTo(written.getLogPosition());
        assertThat(second.getPosition()).isGreaterThan(first.getPosition());
    }

    @Test
    void aStreamIsReadFromAnywhereInBothDirections() {
        append(stream, StreamState.noStream(), events(200));

        ReadStreamOptions from = ReadStreamOptions.get().maxCount(3);
        assertThat(typesOf(from.forwards().fromStart())).containsExactly("E0", "E1", "E2");
        assertThat(typesOf(from.forwards().fromRevision(100))).containsExactly("E100", "E101", "E102");
        assertThat(typesOf(from.forwards().fromRevision(198))).containsExactly("E198", "E199");
        assertThat(typesOf(from.forwards().fromRevision(200))).isEmpty();
        assertThat(typesOf(from.backwards().fromEnd())).containsExactly("E199", "E198", "E197");
        assertThat(typesOf(from.backwards().fromRevision(100))).containsExactly("E100", "E99", "E98");
        assertThat(typesOf(from.backwards().fromRevision(1))).containsExactly("E1", "E0");
        assertThat(typesOf(from.backwards().fromStart())).containsExactly("E0");
        assertThat(typesOf(ReadStreamOptions.get().forwards().fromStart())).hasSize(200);
        assertThat(typesOf(ReadStreamOptions.get().backwards().fromEnd())).hasSize(200);
    }

    @Test
    void theAnswerTellsTheLastRevision() {
        append(stream, StreamState.noStream(), events(5));

        assertThat(read(stream, ReadStreamOptions.get().maxCount(2)).getLastStreamPosition())
                .isEqualTo(4);
        assertThat(read(stream, ReadStreamOptions.get().backwards().fromEnd().maxCount(2))
                        .getLastStreamPosition())
                .isEqualTo(4);
    }

    @Test
    void aStreamThatNobodyWroteToIsNotFound() {
        assertThatExceptionOfType(StreamNotFoundException.class)
                .isThrownBy(() -> read(stream, ReadStreamOptions.get()));
        assertThatExceptionOfType(StreamNotFoundException.class)
                .isThrownBy(
                        () -> read(stream, ReadStreamOptions.get().backwards().fromEnd()));
    }

    @Test
    void namesAndTextsOfAllScriptsAreKept() {
        String shop = stream + "-치킨집";
        append(shop, StreamState.noStream(), event("가게등록"));

        RecordedEvent event =
                read(shop, ReadStreamOptions.get()).getEvents().getFirst().getOriginalEvent();
        assertThat(event.getStreamId()).isEqualTo(shop);
        assertThat(event.getEventType()).isEqualTo("가게등록");
    }

    private List<String> typesOf(ReadStreamOptions options) {
        return types(read(stream, options).getEvents());
    }
}
