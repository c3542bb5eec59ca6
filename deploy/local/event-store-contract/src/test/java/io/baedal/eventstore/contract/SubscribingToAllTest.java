package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionFilterBuilder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscribingToAllTest extends Contract {

    private final String stream = newStream("all");
    private final Received received = new Received();

    @AfterEach
    void stop() {
        received.stop();
    }

    @Test
    void oldAndNewEventsArriveInOrder() {
        append(stream, StreamState.noStream(), events(3));

        subscribe(SubscribeToAllOptions.get().fromStart().filter(mine().build()));
        received.awaitCaughtUp();
        append(stream, StreamState.streamRevision(2), event("New"));

        assertThat(types(received.await(4))).containsExactly("E0", "E1", "E2", "New");
        assertThat(received.caughtUpAt).isNotNull();
    }

    @Test
    void beginsBehindTheGivenPosition() {
        Position seen = append(stream, StreamState.noStream(), event("Seen")).getLogPosition();
        append(stream, StreamState.streamRevision(0), event("Next"));

        subscribe(SubscribeToAllOptions.get().fromPosition(seen));

        assertThat(types(received.await(1))).startsWith("Next");
    }

    @Test
    void fromTheEndOnlyNewEventsArrive() {
        append(stream, StreamState.noStream(), event("Old"));

        subscribe(SubscribeToAllOptions.get().fromEnd().filter(mine().build()));
        received.awaitCaughtUp();
        append(stream, StreamState.streamRevision(0), event("New"));

        assertThat(types(received.await(1))).containsExactly("New");
    }

    @Test
    void eventsAreFilteredByTheirType() {
        String type = "Only" + run;
        append(stream, StreamState.noStream(), event(type + "Me"), event("Other"), event(type + "Too"));

        SubscriptionFilter prefix =
                SubscriptionFilter.newBuilder().addEventTypePrefix(type).build();
        subscribe(SubscribeToAllOptions.get().fromStart().filter(prefix));

        assertThat(types(received.await(2))).containsExactly(type + "Me", type + "Too");
    }

    @Test
    void eventsAreFilteredByExpression() {
        String type = "Kind" + run;
        append(stream, StreamState.noStream(), event(type + "A"), event(type + "B"), event(type + "C"));

        SubscriptionFilter expression = SubscriptionFilter.newBuilder()
                .withEventTypeRegularExpression("^" + type + "[AC]$")
                .build();
        subscribe(SubscribeToAllOptions.get().fromStart().filter(expression));

        assertThat(types(received.await(2))).containsExactly(type + "A", type + "C");
    }

    @Test
    void checkpointsTellHowFarAFilteredSubscriptionIs() {
        List<Position> checkpoints = new CopyOnWriteArrayList<>();
        SubscriptionFilterBuilder nothing = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^none" + run + "$")
                .withMaxWindow(10)
                .withCheckpointer(
                        (_, position) -> {
                            checkpoints.add(position);
                            return CompletableFuture.completedFuture(null);
                        },
                        2);
        Position before =
                append(stream, StreamState.noStream(), event("Before")).getLogPosition();
        subscribe(SubscribeToAllOptions.get().fromPosition(before).filter(nothing.build()));
        received.awaitCaughtUp();

        Position last =
                append(stream, StreamState.streamRevision(0), events(60)).getLogPosition();

        Awaitility.await().until(() -> checkpoints.size() >= 3);
        assertThat(checkpoints).isSorted().allMatch(at -> at.compareTo(before) > 0);
        assertThat(checkpoints.get(1)).isLessThan(last);
        assertThat(received.events()).isEmpty();
    }

    @Test
    void aSlowClientMissesNothing() {
        received.slowly = true;
        subscribe(SubscribeToAllOptions.get().fromEnd().filter(mine().build()));
        received.awaitCaughtUp();

        for (int i = 0; i < 40; i++) {
            append(stream, StreamState.any(), events(300));
        }
        received.slowly = false;

        assertThat(received.await(12_000))
                .extracting(e -> e.getOriginalEvent().getRevision())
                .isSorted()
                .hasSize(12_000);
    }

    private void subscribe(SubscribeToAllOptions options) {
        get(client.subscribeToAll(received, options));
    }

    private SubscriptionFilterBuilder mine() {
        return SubscriptionFilter.newBuilder().withStreamNameRegularExpression("^" + stream + "$");
    }
}
