package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.CreatePersistentSubscriptionToAllOptions;
import io.kurrent.dbclient.NackAction;
import io.kurrent.dbclient.PersistentSubscriptionToAllInfo;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.UpdatePersistentSubscriptionToAllOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharingAllTest extends GroupContract {

    private final String type = "Kind" + run;

    @AfterEach
    void delete() {
        stopWorkers();
        done(groups.deleteToAll(group));
    }

    @Test
    void eventsAreFilteredByThePrefixOfTheirStream() {
        append(stream, StreamState.noStream(), events(2));
        append(newStream("another"), StreamState.noStream(), events(1));
        create(options().fromStart().filter(mine()));
        Worker worker = workOnAll(Worker.acknowledging());
        worker.await(2);

        append(stream, StreamState.streamRevision(1), event("New"));

        assertThat(types(worker.await(3))).containsExactly("E0", "E1", "New");
    }

    @Test
    void eventsAreFilteredByTheirType() {
        append(stream, StreamState.noStream(), event(type + "A"), event("Other"), event(type + "B"));
        create(options()
                .fromStart()
                .filter(SubscriptionFilter.newBuilder()
                        .withEventTypeRegularExpression("^" + type + "[AB]$")
                        .build()));

        assertThat(types(workOnAll(Worker.acknowledging()).await(2))).containsExactly(type + "A", type + "B");
    }

    @Test
    void beginsWithTheEventAtTheGivenPosition() {
        append(stream, StreamState.noStream(), event("Before"));
        Position second =
                append(stream, StreamState.streamRevision(0), event("Second")).getLogPosition();
        append(stream, StreamState.streamRevision(1), event("Third"));
        create(options().startFrom(second).filter(mine()));

        assertThat(types(workOnAll(Worker.acknowledging()).await(2))).containsExactly("Second", "Third");
    }

    @Test
    void fromTheEndOnlyEventsArriveThatComeAfterTheGroup() {
        append(stream, StreamState.noStream(), event("Old"));
        create(options().fromEnd().filter(mine()));
        assertThat(info(group).getSettings().getStartFrom().isEnd()).isTrue();
        append(stream, StreamState.streamRevision(0), event("New"));

        assertThat(types(workOnAll(Worker.acknowledging()).await(1))).containsExactly("New");
    }

    @Test
    void parkedEventsCanBeTriedAgain() {
        append(stream, StreamState.noStream(), events(2));
        create(options().fromStart().filter(mine()));
        Worker refusing = workOnAll(Worker.refusing(NackAction.Park));
        await().until(() -> info(group).getStats().getParkedMessageCount() == 2);
        refusing.stop();
        Worker worker = workOnAll(Worker.acknowledging());

        done(allParked());

        assertThat(worker.await(2)).extracting(e -> e.getEvent().getStreamId()).containsOnly(stream);
        await().until(() -> info(group).getStats().getParkedMessageCount() == 0);
    }

    @Test
    void theGroupTellsHowFarItIs() {
        append(stream, StreamState.noStream(), events(2));
        create(options()
                .fromStart()
                .filter(mine())
                .checkpointLowerBound(1)
                .checkpointUpperBound(1)
                .checkpointAfterInMs(10));
        Worker worker = workOnAll(Worker.acknowledging());
        Position last = worker.await(2).getLast().getPosition().orElseThrow();

        await().until(() -> info(group).getStats().getLastCheckpointedEventPosition().stream()
                .anyMatch(at -> at.compareTo(last) >= 0));
        assertThat(info(group).getSettings().getStartFrom()).isNotNull();
    }

    @Test
    void theFilterOutlivesAnUpdate() {
        append(stream, StreamState.noStream(), events(1));
        append(newStream("another"), StreamState.noStream(), events(3));
        create(options().fromStart().filter(mine()));
        done(groups.updateToAll(
                group,
                UpdatePersistentSubscriptionToAllOptions.get().fromStart().maxRetryCount(3)));

        Worker worker = workOnAll(Worker.acknowledging());
        worker.await(1);
        append(stream, StreamState.streamRevision(0), event("New"));

        assertThat(types(worker.await(2))).containsExactly("E0", "New");
        assertThat(info(group).getSettings().getMaxRetryCount()).isEqualTo(3);
    }

    private CompletableFuture<?> allParked() {
        try {
            return groups.replayParkedMessagesToAll(group);
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private PersistentSubscriptionToAllInfo info(String name) {
        return get(groups.getInfoToAll(name)).orElseThrow();
    }

    private void create(CreatePersistentSubscriptionToAllOptions options) {
        done(groups.createToAll(group, options));
    }

    private static CreatePersistentSubscriptionToAllOptions options() {
        return CreatePersistentSubscriptionToAllOptions.get();
    }

    private SubscriptionFilter mine() {
        return SubscriptionFilter.newBuilder().addStreamNamePrefix(stream).build();
    }
}
