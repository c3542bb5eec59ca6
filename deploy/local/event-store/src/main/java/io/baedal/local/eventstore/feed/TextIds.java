package io.baedal.local.eventstore.feed;

import com.google.protobuf.InvalidProtocolBufferException;
import io.baedal.local.eventstore.log.LogFailure;
import io.baedal.local.eventstore.log.StoredEvent;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent;
import java.util.UUID;

/// Writes the ids of events as text, for clients that ask for it.
///
/// @param shape of the message otherwise
public record TextIds(Shape shape) implements Shape {

    @Override
    public byte[] message(StoredEvent event) {
        ReadEvent.Builder message = parsed(shape.message(event)).getEvent().toBuilder();
        if (message.hasEvent()) {
            message.setEvent(withTextId(message.getEvent()));
        }
        if (message.hasLink()) {
            message.setLink(withTextId(message.getLink()));
        }
        return ReadResp.newBuilder().setEvent(message).build().toByteArray();
    }

    private static ReadResp parsed(byte[] message) {
        try {
            return ReadResp.parseFrom(message);
        } catch (InvalidProtocolBufferException e) {
            throw new LogFailure("An event of the log cannot be read", e);
        }
    }

    private static ReadEvent.RecordedEvent withTextId(ReadEvent.RecordedEvent event) {
        Shared.UUID.Structured id = event.getId().getStructured();
        UUID text = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
        return event.toBuilder()
                .setId(Shared.UUID.newBuilder().setString(text.toString()))
                .build();
    }
}
