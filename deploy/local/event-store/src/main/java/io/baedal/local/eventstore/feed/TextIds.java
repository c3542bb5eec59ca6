package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.StoredEvent;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent;

/// Writes the ids of events as text, for clients that ask for it.
///
/// @param shape of the message otherwise
public record TextIds(Shape shape) implements Shape {

    @Override
    public byte[] message(StoredEvent event) {
        return in(shape.message(event));
    }

    /// The same message with the ids as text.
    public static byte[] in(byte[] original) {
        ReadEvent.Builder message = Shape.parsed(original).toBuilder();
        if (message.hasEvent()) {
            message.setEvent(withTextId(message.getEvent()));
        }
        if (message.hasLink()) {
            message.setLink(withTextId(message.getLink()));
        }
        return ReadResp.newBuilder().setEvent(message).build().toByteArray();
    }

    private static ReadEvent.RecordedEvent withTextId(ReadEvent.RecordedEvent event) {
        return event.toBuilder()
                .setId(Shared.UUID.newBuilder().setString(StoredEvent.id(event).toString()))
                .build();
    }
}
