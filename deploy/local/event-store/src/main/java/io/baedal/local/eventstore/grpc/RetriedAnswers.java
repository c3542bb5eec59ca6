package io.baedal.local.eventstore.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import io.baedal.local.eventstore.log.LogFailure;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadResp.ReadEvent;
import io.kurrent.dbclient.proto.shared.Shared;
import java.util.UUID;

/// The answers of a persistent subscription.
///
/// An event's answer is that of a read with the number of retries behind it: protocol buffers merge a message that
/// comes in
/// two parts, so the event itself need not be encoded again.
final class RetriedAnswers {

    private RetriedAnswers() {}

    static byte[] confirmation(String id) {
        return ReadResp.newBuilder()
                .setSubscriptionConfirmation(
                        ReadResp.SubscriptionConfirmation.newBuilder().setSubscriptionId(id))
                .build()
                .toByteArray();
    }

    /// @param read the answer of a read that carries an event
    static byte[] event(byte[] read, int retries) {
        byte[] count = ReadResp.newBuilder()
                .setEvent(ReadEvent.newBuilder().setRetryCount(retries))
                .build()
                .toByteArray();
        byte[] answer = new byte[read.length + count.length];
        System.arraycopy(read, 0, answer, 0, read.length);
        System.arraycopy(count, 0, answer, read.length, count.length);
        return answer;
    }

    /// The same with ids as text, for clients that ask for it.
    static byte[] withTextIds(byte[] answer) {
        ReadEvent.Builder event = parsed(answer).getEvent().toBuilder();
        if (event.hasEvent()) {
            event.getEventBuilder().setId(text(event.getEvent().getId()));
        }
        if (event.hasLink()) {
            event.getLinkBuilder().setId(text(event.getLink().getId()));
        }
        return ReadResp.newBuilder().setEvent(event).build().toByteArray();
    }

    private static ReadResp parsed(byte[] answer) {
        try {
            return ReadResp.parseFrom(answer);
        } catch (InvalidProtocolBufferException e) {
            throw new LogFailure("An event of the log cannot be read", e);
        }
    }

    private static Shared.UUID text(Shared.UUID id) {
        UUID structured = new UUID(
                id.getStructured().getMostSignificantBits(), id.getStructured().getLeastSignificantBits());
        return Shared.UUID.newBuilder().setString(structured.toString()).build();
    }
}
