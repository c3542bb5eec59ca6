package io.baedal.local.eventstore.feed;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/// The messages of a read that carry no event.
final class Messages {

    private Messages() {}

    static byte[] confirmation() {
        ReadResp.SubscriptionConfirmation confirmation = ReadResp.SubscriptionConfirmation.newBuilder()
                .setSubscriptionId(UUID.randomUUID().toString())
                .build();
        return ReadResp.newBuilder().setConfirmation(confirmation).build().toByteArray();
    }

    static byte[] streamNotFound(String stream) {
        ReadResp.StreamNotFound notFound = ReadResp.StreamNotFound.newBuilder()
                .setStreamIdentifier(
                        Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8(stream)))
                .build();
        return ReadResp.newBuilder().setStreamNotFound(notFound).build().toByteArray();
    }

    static byte[] firstRevision(long revision) {
        return ReadResp.newBuilder().setFirstStreamPosition(revision).build().toByteArray();
    }

    static byte[] lastRevision(long revision) {
        return ReadResp.newBuilder().setLastStreamPosition(revision).build().toByteArray();
    }

    static byte[] checkpoint(long position) {
        ReadResp.Checkpoint checkpoint = ReadResp.Checkpoint.newBuilder()
                .setCommitPosition(position)
                .setPreparePosition(position)
                .setTimestamp(now())
                .build();
        return ReadResp.newBuilder().setCheckpoint(checkpoint).build().toByteArray();
    }

    static byte[] allCaughtUp(OptionalLong position) {
        ReadResp.CaughtUp.Builder caughtUp = ReadResp.CaughtUp.newBuilder().setTimestamp(now());
        position.ifPresent(at -> caughtUp.setPosition(at(at)));
        return ReadResp.newBuilder().setCaughtUp(caughtUp).build().toByteArray();
    }

    static byte[] allFellBehind(OptionalLong position) {
        ReadResp.FellBehind.Builder fellBehind =
                ReadResp.FellBehind.newBuilder().setTimestamp(now());
        position.ifPresent(at -> fellBehind.setPosition(at(at)));
        return ReadResp.newBuilder().setFellBehind(fellBehind).build().toByteArray();
    }

    static byte[] streamCaughtUp(long revision) {
        ReadResp.CaughtUp.Builder caughtUp = ReadResp.CaughtUp.newBuilder().setTimestamp(now());
        if (revision >= 0) {
            caughtUp.setStreamRevision(revision);
        }
        return ReadResp.newBuilder().setCaughtUp(caughtUp).build().toByteArray();
    }

    private static ReadResp.Position at(long position) {
        return ReadResp.Position.newBuilder()
                .setCommitPosition(position)
                .setPreparePosition(position)
                .build();
    }

    private static Timestamp now() {
        Instant now = Instant.now();
        return Timestamp.newBuilder()
                .setSeconds(now.getEpochSecond())
                .setNanos(now.getNano())
                .build();
    }
}
