package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.Acls;
import io.kurrent.dbclient.ReadResult;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamState;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RetentionTest extends Contract {

    private final String stream = newStream("m");
    private final StreamMetadata metadata = new StreamMetadata();

    @Test
    void maxCountShowsTheLastEvents() {
        append(stream, StreamState.noStream(), events(5));
        metadata.setMaxCount(2L);
        get(client.setStreamMetadata(stream, metadata));

        assertThat(types(stream)).containsExactly("E3", "E4");
        append(stream, StreamState.streamRevision(4), event("E5"));
        assertThat(types(stream)).containsExactly("E4", "E5");
        assertThat(types(read(stream, ReadStreamOptions.get().backwards().fromEnd())
                        .getEvents()))
                .containsExactly("E5", "E4");
    }

    @Test
    void truncateBeforeHidesWhatIsOlder() {
        append(stream, StreamState.noStream(), events(5));
        metadata.setTruncateBefore(3L);
        get(client.setStreamMetadata(stream, metadata));

        ReadResult result = read(stream, ReadStreamOptions.get().fromStart());
        assertThat(types(result.getEvents())).containsExactly("E3", "E4");
        assertThat(result.getEvents().getFirst().getOriginalEvent().getRevision())
                .isEqualTo(3);
    }

    @Test
    void maxAgeHidesWhatIsOlder() {
        append(stream, StreamState.noStream(), events(2));
        metadata.setMaxAge(1L);
        get(client.setStreamMetadata(stream, metadata));

        Awaitility.await().until(() -> types(stream).isEmpty());
    }

    @Test
    void metadataMayBeSetBeforeTheFirstEvent() {
        metadata.setMaxCount(1L);
        get(client.setStreamMetadata(stream, metadata));

        append(stream, StreamState.noStream(), events(3));

        assertThat(types(stream)).containsExactly("E2");
    }

    @Test
    void allOfTheMetadataIsKept() {
        metadata.setMaxCount(7L);
        metadata.setMaxAge(3600L);
        metadata.setCacheControl(60L);
        metadata.setAcl(Acls.newUserStreamAcl());
        metadata.setCustomProperties(Map.of("owner", "kitchen"));
        get(client.setStreamMetadata(stream, metadata));

        StreamMetadata read = get(client.getStreamMetadata(stream));

        assertThat(read.getMaxCount()).isEqualTo(7);
        assertThat(read.getMaxAge()).isEqualTo(3600);
        assertThat(read.getCacheControl()).isEqualTo(60);
        assertThat(read.getAcl()).isEqualTo(Acls.newUserStreamAcl());
        assertThat(read.getCustomProperties()).containsEntry("owner", "kitchen");
    }

    @Test
    void theLastMetadataCounts() {
        append(stream, StreamState.noStream(), events(3));
        metadata.setMaxCount(1L);
        get(client.setStreamMetadata(stream, metadata));
        get(client.setStreamMetadata(stream, new StreamMetadata()));

        assertThat(types(stream)).hasSize(3);
        assertThat(types("$$" + stream)).containsExactly("$metadata");
    }
}
