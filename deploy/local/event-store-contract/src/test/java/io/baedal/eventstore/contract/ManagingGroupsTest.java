package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.CreatePersistentSubscriptionToAllOptions;
import io.kurrent.dbclient.NamedConsumerStrategy;
import io.kurrent.dbclient.PersistentSubscriptionInfo;
import io.kurrent.dbclient.PersistentSubscriptionToStreamSettings;
import io.kurrent.dbclient.ReplayParkedMessagesOptions;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.UpdatePersistentSubscriptionToStreamOptions;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ManagingGroupsTest extends GroupContract {

    @Test
    void aGroupIsMadeOnlyOnce() {
        done(groups.createToStream(stream, group));

        assertRefused(
                () -> done(groups.createToStream(stream, group)),
                Status.Code.ALREADY_EXISTS,
                "persistent-subscription-exists");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String missing = "persistent-subscription-does-not-exist";
        assertRefused(() -> done(groups.deleteToStream(stream, group)), Status.Code.NOT_FOUND, missing);
        assertRefused(() -> done(groups.updateToStream(stream, group)), Status.Code.NOT_FOUND, missing);
        assertRefused(() -> done(groups.replayParkedMessagesToStream(stream, group)), Status.Code.NOT_FOUND, missing);
        assertRefused(
                () -> get(groups.subscribeToStream(stream, group, Worker.silent())), Status.Code.NOT_FOUND, missing);
        assertThat(get(groups.getInfoToStream(stream, group))).isEmpty();
    }

    @Test
    void aReadBatchMustFitTheBuffer() {
        assertRefused(
                () -> done(groups.createToStream(
                        stream, group, fromStart().historyBufferSize(20).readBatchSize(20))),
                Status.Code.INTERNAL,
                "persistent-subscription-failed");
    }

    @Test
    void parkedEventsAreNotReplayedUpToANegativeRevision() {
        done(groups.createToStream(stream, group));

        assertRefused(
                () -> done(groups.replayParkedMessagesToStream(
                        stream, group, ReplayParkedMessagesOptions.get().stopAt(-1))),
                Status.Code.INTERNAL,
                "persistent-subscription-failed");
    }

    @Test
    void aGroupToAllCannotBeginBehindTheLastPosition() {
        assertRefused(
                () -> done(groups.createToAll(
                        group,
                        CreatePersistentSubscriptionToAllOptions.get().startFrom(Long.MAX_VALUE, Long.MAX_VALUE))),
                Status.Code.INTERNAL,
                "persistent-subscription-failed");
    }

    @Test
    void aGroupTellsItsSettings() {
        done(groups.createToStream(
                stream,
                group,
                fromStart()
                        .resolveLinkTos()
                        .enableExtraStatistics()
                        .messageTimeoutInMs(4_000)
                        .maxRetryCount(7)
                        .checkpointLowerBound(3)
                        .checkpointUpperBound(33)
                        .checkpointAfterInMs(1_500)
                        .maxSubscriberCount(5)
                        .liveBufferSize(60)
                        .readBatchSize(15)
                        .historyBufferSize(70)
                        .namedConsumerStrategy(NamedConsumerStrategy.PINNED)));

        PersistentSubscriptionToStreamSettings settings = info().getSettings();
        assertThat(settings.shouldResolveLinkTos()).isTrue();
        assertThat(settings.isExtraStatistics()).isTrue();
        assertThat(settings.getMessageTimeoutMs()).isEqualTo(4_000);
        assertThat(settings.getMaxRetryCount()).isEqualTo(7);
        assertThat(settings.getCheckpointLowerBound()).isEqualTo(3);
        assertThat(settings.getCheckpointUpperBound()).isEqualTo(33);
        assertThat(settings.getCheckpointAfterInMs()).isEqualTo(1_500);
        assertThat(settings.getMaxSubscriberCount()).isEqualTo(5);
        assertThat(settings.getLiveBufferSize()).isEqualTo(60);
        assertThat(settings.getReadBatchSize()).isEqualTo(15);
        assertThat(settings.getHistoryBufferSize()).isEqualTo(70);
        assertThat(settings.getNamedConsumerStrategy().isPinned()).isTrue();
    }

    @Test
    void aGroupTellsWhatItDoes() {
        groupWithEvents(fromStart().namedConsumerStrategy(NamedConsumerStrategy.DISPATCH_TO_SINGLE), 5);
        work(Worker.silent(), 3).await(3);

        await().until(() -> info().getStats().getTotalInFlightMessages() == 3);
        assertThat(info().getStats().getTotalItems()).isEqualTo(3);
        assertThat(info().getConnections()).singleElement().satisfies(connection -> {
            assertThat(connection.getInFlightMessages()).isEqualTo(3);
            assertThat(connection.getAvailableSlots()).isZero();
        });
        assertThat(info().getEventSource()).isEqualTo(stream);
    }

    @Test
    void checkpointsFollowWhatIsDone() {
        groupWithEvents(
                fromStart().checkpointLowerBound(1).checkpointUpperBound(5).checkpointAfterInMs(10), 10);
        assertThat(info().getStats().getLastCheckpointedEventRevision()).isEmpty();

        work(Worker.acknowledging()).await(10);

        await().until(() -> info().getStats()
                .getLastCheckpointedEventRevision()
                .filter(revision -> revision == 9)
                .isPresent());
    }

    @Test
    void groupsAreListed() {
        String other = "other-" + run;
        done(groups.createToStream(stream, group));
        done(groups.createToStream(stream, other));

        assertThat(get(groups.listToStream(stream)))
                .extracting(PersistentSubscriptionInfo::getGroupName)
                .containsExactlyInAnyOrder(group, other);
        assertThat(get(groups.listAll()))
                .filteredOn(info -> info.getEventSource().equals(stream))
                .hasSize(2);
        assertRefused(
                () -> get(groups.listToStream(newStream("none"))),
                Status.Code.NOT_FOUND,
                "persistent-subscription-does-not-exist");
    }

    @Test
    void deletingAGroupDropsItsConsumers() {
        groupWithEvents(fromStart(), 1);
        Worker worker = work(Worker.acknowledging());
        worker.await(1);

        done(groups.deleteToStream(stream, group));

        assertDropped(worker);
        assertThat(get(groups.getInfoToStream(stream, group))).isEmpty();
    }

    @Test
    void aGroupThatIsMadeAgainBeginsAnew() {
        groupWithEvents(
                fromStart().checkpointLowerBound(1).checkpointUpperBound(1).checkpointAfterInMs(10), 3);
        work(Worker.acknowledging()).await(3);
        await().until(() -> info().getStats().getLastCheckpointedEventRevision().isPresent());
        done(groups.deleteToStream(stream, group));

        done(groups.createToStream(stream, group, fromStart()));

        assertThat(types(work(Worker.acknowledging()).await(3))).containsExactly("E0", "E1", "E2");
    }

    @Test
    void updatingAGroupDropsItsConsumersAndKeepsItsPlace() {
        groupWithEvents(
                fromStart().checkpointLowerBound(1).checkpointUpperBound(1).checkpointAfterInMs(10), 3);
        Worker before = work(Worker.acknowledging());
        before.await(3);
        await().until(() -> info().getStats()
                .getLastCheckpointedEventRevision()
                .filter(revision -> revision == 2)
                .isPresent());

        done(groups.updateToStream(
                stream,
                group,
                UpdatePersistentSubscriptionToStreamOptions.get().fromStart().maxRetryCount(3)));

        assertDropped(before);
        assertThat(info().getSettings().getMaxRetryCount()).isEqualTo(3);
        Worker after = work(Worker.acknowledging());
        append(stream, StreamState.streamRevision(2), event("New"));
        assertThat(types(after.await(1))).containsExactly("New");
    }

    private static void assertDropped(Worker worker) {
        assertThat(worker.awaitEnd()).isInstanceOfSatisfying(StatusRuntimeException.class, e -> {
            assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.CANCELLED);
            assertThat(exception(e)).isEqualTo("persistent-subscription-dropped");
        });
    }

    private static void assertRefused(Callable<?> call, Status.Code code, String exception) {
        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(call::call)
                .satisfies(e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(code);
                    assertThat(exception(e)).isEqualTo(exception);
                });
    }
}
