package io.baedal.local.eventstore.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.baedal.local.eventstore.groups.Groups;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.persistent.GroupConfig;
import io.baedal.local.eventstore.persistent.GroupId;
import io.baedal.local.eventstore.persistent.GroupSettings;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.grpc.stub.ServerCallStreamObserver;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadResp;
import io.kurrent.dbclient.proto.shared.Shared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A consumer that answers events while it is still being let in: everything happens on the thread that lets it in.
class AnsweringAtOnceTest {
    private static final GroupId GROUP = new GroupId("orders", "group");
    private static final GroupSettings SETTINGS =
            new GroupSettings(false, false, 30_000, 2, 1, 5, 10, 0, 10, 4, 20, "RoundRobin");

    @TempDir
    Path data;

    @Test
    void isHeard() throws Exception {
        try (EventLog log = EventLog.open(data);
                Groups groups = new Groups(log, Runnable::run)) {
            append(log, 3);
            groups.create(new GroupConfig(GROUP, SETTINGS, 0, Optional.empty())).get(20, TimeUnit.SECONDS);
            var client = new Answering();
            client.call = new ConsumerCall(groups, Runnable::run, new Origin("here", "test"), client);

            client.call.onNext(options());

            assertThat(client.failures).isEmpty();
            assertThat(client.answered).isEqualTo(3);
            assertThat(groups.find(GROUP).figures().members())
                    .singleElement()
                    .satisfies(member -> assertThat(member.inFlight()).isZero());
        }
    }

    private static void append(EventLog log, int count) throws Exception {
        var outcome = new CompletableFuture<WriteOutcome>();
        List<ProposedEvent> events = Stream.generate(
                        () -> new ProposedEvent(UUID.randomUUID(), "E", true, ByteString.EMPTY, ByteString.EMPTY))
                .limit(count)
                .toList();
        var append = new WriteRequest.Append("orders", new ExpectedRevision.Any(), events);
        assertThat(log.submit(new WriteRequest(append, () -> false, outcome::complete)))
                .isTrue();
        assertThat(outcome.get(20, TimeUnit.SECONDS)).isInstanceOf(WriteOutcome.Written.class);
    }

    private static ReadReq options() {
        return ReadReq.newBuilder()
                .setOptions(ReadReq.Options.newBuilder()
                        .setStreamIdentifier(Shared.StreamIdentifier.newBuilder()
                                .setStreamName(ByteString.copyFromUtf8(GROUP.stream())))
                        .setGroupName(GROUP.group())
                        .setBufferSize(10))
                .build();
    }

    /// Acknowledges each event as soon as it comes.
    private static final class Answering extends ServerCallStreamObserver<byte[]> {
        final List<Throwable> failures = new ArrayList<>();
        ConsumerCall call;
        int answered;

        @Override
        public void onNext(byte[] message) {
            try {
                ReadResp answer = ReadResp.parseFrom(message);
                if (answer.hasEvent()) {
                    answered++;
                    call.onNext(ReadReq.newBuilder()
                            .setAck(ReadReq.Ack.newBuilder()
                                    .addIds(answer.getEvent().getEvent().getId()))
                            .build());
                }
            } catch (InvalidProtocolBufferException impossible) {
                failures.add(impossible);
            }
        }

        @Override
        public void onError(Throwable failure) {
            failures.add(failure);
        }

        @Override
        public void onCompleted() {}

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void setOnReadyHandler(Runnable ready) {}

        @Override
        public void setOnCancelHandler(Runnable cancelled) {}

        @Override
        public void setCompression(String compression) {}

        @Override
        public void disableAutoInboundFlowControl() {}

        @Override
        public void request(int count) {}

        @Override
        public void setMessageCompression(boolean enable) {}
    }
}
