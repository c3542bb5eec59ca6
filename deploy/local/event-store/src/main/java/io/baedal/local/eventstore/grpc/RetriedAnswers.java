package io.baedal.local.eventstore.grpc;

import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadResp.ReadEvent;

/// The answers of a persistent subscription.
///
/// An event's answer is that of a read with the number of retries behind it: protocol buffers merge a message
/// that comes in two parts, so the event itself need not be encoded again.
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
}
