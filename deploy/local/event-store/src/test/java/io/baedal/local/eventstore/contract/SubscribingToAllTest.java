package io.baedal.local.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.SubscriptionFilter;
import org.junit.jupiter.api.Test;

class SubscribingToAllTest extends Contract {

    @Test
    void oldAndNewEventsArriveInOrder() throws Exception {
        String stream = newStream("all");
        append(stream, StreamState.noStream(), events(3));
        Received received = new Received();

        SubscriptionFilter filter = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^" + stream + "$")
                .build();
        get(client.subscribeToAll(
                received, SubscribeToAllOptions.get().fromStart().filter(filter)));
        received.awaitCaughtUp();
        append(stream, StreamState.streamRevision(2), event("New"));

        assertThat(types(received.await(4))).containsExactly("E0", "E1", "E2", "New");
        received.stop();
    }
}
