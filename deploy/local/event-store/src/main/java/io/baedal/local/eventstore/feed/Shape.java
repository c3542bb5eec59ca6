package io.baedal.local.eventstore.feed;

import com.google.protobuf.InvalidProtocolBufferException;
import io.baedal.local.eventstore.log.LogFailure;
import io.baedal.local.eventstore.log.StoredEvent;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent;

/// Turns a stored event into the message that a client asked for.
@FunctionalInterface
public interface Shape {

    /// The message as it is stored, which is what nearly every client asks for.
    Shape STORED = StoredEvent::answer;

    byte[] message(StoredEvent event);

    /// The event, its link, or both, in a message that a shape has made.
    static ReadEvent parsed(byte[] message) {
        try {
            return ReadResp.parseFrom(message).getEvent();
        } catch (InvalidProtocolBufferException e) {
            throw new LogFailure("An event of the log cannot be read", e);
        }
    }
}
