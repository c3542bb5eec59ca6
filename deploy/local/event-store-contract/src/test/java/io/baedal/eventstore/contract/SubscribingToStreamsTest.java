package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribeToStreamOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscribingToStreamsTest extends Contract {

    private final String stream = newStream("s");
    private final Received received = new Received();

    @AfterEach
    void stop() {
        received.stop();
    }

    @Test
    void oldAndNewEventsOfTheStreamArriveInOrder() {
        append(stream, StreamState.noStream(), events(150));

        subscribe(SubscribeToStreamOptions.get().fromStart());
        received.awaitCaughtUp();
        append(newStream("other"), StreamState.noStream(), event("Foreign"));
        append(stream, StreamState.streamRevision(149), event("New"));

        assertThat(received.await(151))
                .extracting(e -> e.getOriginalEvent().getRevision())
                .isSorted()
                .endsWith(150L);
        assertThat(received.caughtUpRevision).isEqualTo(149);
    }

    @Test
    void beginsBehindTheGivenRevision() {
        append(stream, StreamState.noStream(), events(3));

        subscribe(SubscribeToStreamOptions.get().fromRevision(1));

        assertThat(types(received.await(1))).containsExactly("E2");
    }

    @Test
    void fromTheEndOnlyNewEventsArrive() {
        append(stream, StreamState.noStream(), event("Old"));

        subscribe(SubscribeToStreamOptions.get().fromEnd());
        received.awaitCaughtUp();
        append(stream, StreamState.any(), event("New"));

        assertThat(types(received.await(1))).containsExactly("New");
    }

    @Test
    void aStreamMayBeSubscribedToBeforeItExists() {
        subscribe(SubscribeToStreamOptions.get().fromStart());
        received.awaitCaughtUp();
        append(stream, StreamState.noStream(), event("First"));

        assertThat(types(received.await(1))).containsExactly("First");
    }

    private void subscribe(SubscribeToStreamOptions options) {
        get(client.subscribeToStream(stream, received, options));
    }
}
