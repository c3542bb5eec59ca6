package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentionTest extends Contract {

    @Test
    void ofManyThatExpectTheSameRevisionOneWins() {
        String stream = newStream("x");
        append(stream, StreamState.noStream(), event("First"));

        List<CompletableFuture<WriteResult>> rivals = IntStream.range(0, 32)
                .mapToObj(i -> client.appendToStream(
                        stream,
                        AppendToStreamOptions.get().streamState(StreamState.streamRevision(0)),
                        event("Rival" + i)))
                .toList();
        rivals.forEach(rival -> rival.handle((_, _) -> true).join());

        assertThat(rivals.stream().filter(rival -> !rival.isCompletedExceptionally()))
                .hasSize(1);
        assertThat(types(stream)).hasSize(2);
    }

    @Test
    void manyWritersOfOneStreamLoseNothing() {
        String stream = newStream("x");
        List<CompletableFuture<WriteResult>> writers = IntStream.range(0, 300)
                .mapToObj(_ -> client.appendToStream(stream, events(2)))
                .toList();
        writers.forEach(Contract::get);

        assertThat(types(stream)).hasSize(600);
        assertThat(writers)
                .extracting(writer -> writer.join().getNextExpectedRevision().toRawLong())
                .doesNotHaveDuplicates();
    }
}
