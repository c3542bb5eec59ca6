package io.baedal.local.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.baedal.local.eventstore.stream.ProposedEvent;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class StoredEventTest {

    @Property(tries = 300)
    void theSummaryIsReadOutOfTheBytes(
            @ForAll @NotEmpty String stream,
            @ForAll @NotEmpty String type,
            @ForAll byte[] data,
            @ForAll boolean json,
            @ForAll @LongRange(min = 64) long position,
            @ForAll @LongRange(min = 0) long revision) {
        ProposedEvent proposed = new ProposedEvent(
                UUID.randomUUID(), type, json, ByteString.copyFrom(data), ByteString.copyFromUtf8(stream));
        StoredEvent stored = StoredEvent.recorded(stream, revision, position, proposed, 17);

        StoredEvent read = new StoredEvent(position, stored.answer());

        assertThat(read.summary()).isEqualTo(stored.summary());
        assertThat(read.id()).isEqualTo(proposed.id());
        assertThat(read.decoded().getStreamRevision()).isEqualTo(revision);
        assertThat(read.decoded().getData()).isEqualTo(proposed.data());
        assertThat(read.decoded().getPreparePosition()).isEqualTo(position);
    }
}
