package io.baedal.local.eventstore.log;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent;
import java.util.UUID;

/// One event as it lies in the log: the very bytes of the protocol's answer that carries it, so that reading sends them
/// as they are.
///
/// Commit and prepare position are the same. Immutable and thread-safe.
public final class StoredEvent {

    static final String TYPE = "type";
    static final String CREATED = "created";
    private static final String CONTENT_TYPE = "content-type";
    private static final String JSON = "application/json";
    private static final String BINARY = "application/octet-stream";

    private final long position;
    private final byte[] answer;
    private EventSummary summary;

    StoredEvent(long position, byte[] answer) {
        this.position = position;
        this.answer = answer;
    }

    static StoredEvent recorded(String stream, long revision, long position, ProposedEvent event, long created) {
        ReadEvent.RecordedEvent.Builder recorded = ReadEvent.RecordedEvent.newBuilder()
                .setId(structured(event.id()))
                .setStreamIdentifier(
                        Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8(stream)))
                .setStreamRevision(revision)
                .setPreparePosition(position)
                .setCommitPosition(position)
                .putMetadata(TYPE, event.type())
                .putMetadata(CONTENT_TYPE, event.json() ? JSON : BINARY)
                .putMetadata(CREATED, Long.toString(created))
                .setCustomMetadata(event.metadata())
                .setData(event.data());
        ReadEvent read = ReadEvent.newBuilder()
                .setEvent(recorded)
                .setCommitPosition(position)
                .build();
        StoredEvent stored = new StoredEvent(
                position, ReadResp.newBuilder().setEvent(read).build().toByteArray());
        stored.summary = new EventSummary(stream, event.type(), created);
        return stored;
    }

    /// Its position in the log; greater than that of every event before it.
    public long position() {
        return position;
    }

    /// The encoded `ReadResp`; not to be changed.
    public byte[] answer() {
        return answer;
    }

    /// Stream, type and time. Read from the bytes when first asked for.
    public EventSummary summary() {
        EventSummary known = summary;
        if (known == null) {
            known = EventSummary.of(answer);
            summary = known;
        }
        return known;
    }

    /// The whole event, decoded anew at each call.
    public ReadEvent.RecordedEvent decoded() {
        try {
            return ReadResp.parseFrom(answer).getEvent().getEvent();
        } catch (InvalidProtocolBufferException e) {
            throw new LogFailure("The event at position " + position + " cannot be read", e);
        }
    }

    /// Its id.
    public UUID id() {
        return id(decoded());
    }

    /// The id of a decoded event.
    public static UUID id(ReadEvent.RecordedEvent decoded) {
        Shared.UUID.Structured id = decoded.getId().getStructured();
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /// The first position behind it.
    long end() {
        return position + answer.length;
    }

    private static Shared.UUID structured(UUID id) {
        return Shared.UUID
                .newBuilder()
                .setStructured(Shared.UUID
                        .Structured
                        .newBuilder()
                        .setMostSignificantBits(id.getMostSignificantBits())
                        .setLeastSignificantBits(id.getLeastSignificantBits()))
                .build();
    }
}
