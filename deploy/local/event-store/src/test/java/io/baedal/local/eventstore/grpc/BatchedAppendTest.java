package io.baedal.local.eventstore.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BatchedAppendTest {

    private final BatchedAppend append = new BatchedAppend(
            Shared.UUID.getDefaultInstance(),
            BatchAppendReq.Options.newBuilder()
                    .setStreamIdentifier(
                            Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8("s")))
                    .setAny(Empty.getDefaultInstance())
                    .build());

    @Test
    void whatIsGivenUpIsNotWrittenAndAnsweredOnlyOnce() {
        assertThat(append.giveUp()).isTrue();

        assertThat(append.startWriting()).isFalse();
        assertThat(append.finish()).isFalse();
    }

    @Test
    void whatIsBeingWrittenCannotBeGivenUp() {
        assertThat(append.startWriting()).isTrue();

        assertThat(append.giveUp()).isFalse();
        assertThat(append.finish()).isTrue();
        assertThat(append.finish()).isFalse();
    }

    @Test
    void itsDeadlineEndsWithIt() {
        CompletableFuture<Void> deadline = new CompletableFuture<>();
        append.endsBy(deadline);

        append.finish();

        assertThat(deadline).isCancelled();
    }
}
