package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kurrent.dbclient.DeleteStreamOptions;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.StreamDeletedException;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import io.kurrent.dbclient.WrongExpectedVersionException;
import org.junit.jupiter.api.Test;

class DeletingTest extends Contract {

    private final String stream = newStream("d");

    @Test
    void aDeletedStreamIsNotFound() {
        append(stream, StreamState.noStream(), events(3));

        get(client.deleteStream(stream));

        assertThatExceptionOfType(StreamNotFoundException.class)
                .isThrownBy(() -> read(stream, ReadStreamOptions.get()));
    }

    @Test
    void aDeletedStreamComesBackWithLaterRevisions() {
        for (StreamState expected : new StreamState[] {StreamState.any(), StreamState.noStream()}) {
            String deleted = newStream("d");
            append(deleted, StreamState.noStream(), events(3));
            get(client.deleteStream(deleted));

            WriteResult written = append(deleted, expected, event("Again"));

            assertThat(written.getNextExpectedRevision().toRawLong()).isEqualTo(3);
            assertThat(types(deleted)).containsExactly("Again");
        }
    }

    @Test
    void deletingKeepsTheOtherMetadata() {
        StreamMetadata metadata = new StreamMetadata();
        metadata.setCacheControl(9L);
        append(stream, StreamState.noStream(), event("One"));
        get(client.setStreamMetadata(stream, metadata));

        get(client.deleteStream(stream));
        append(stream, StreamState.any(), event("Two"));

        StreamMetadata read = get(client.getStreamMetadata(stream));
        assertThat(read.getCacheControl()).isEqualTo(9);
        assertThat(read.getTruncateBefore()).isEqualTo(1);
    }

    @Test
    void deletingExpectsARevisionToo() {
        append(stream, StreamState.noStream(), event("One"));

        DeleteStreamOptions late = DeleteStreamOptions.get().streamState(StreamState.streamRevision(7));
        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> get(client.deleteStream(stream, late)));
        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> get(client.tombstoneStream(stream, late)));
    }

    @Test
    void aTombstonedStreamIsGoneForGood() {
        append(stream, StreamState.noStream(), event("One"));

        assertThat(get(client.tombstoneStream(stream)).getPosition()).isNotNull();

        assertThatExceptionOfType(StreamDeletedException.class)
                .isThrownBy(() -> append(stream, StreamState.any(), event("Two")));
        assertThatExceptionOfType(StreamDeletedException.class).isThrownBy(() -> get(client.deleteStream(stream)));
    }

    @Test
    void readingATombstonedStreamIsRefused() {
        append(stream, StreamState.noStream(), event("One"));
        get(client.tombstoneStream(stream));

        // The client maps this refusal to an exception of its own for writes only.
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> read(stream, ReadStreamOptions.get()))
                .withMessageContaining("is deleted");
    }
}
