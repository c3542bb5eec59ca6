package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.CreatePersistentSubscriptionToStreamOptions;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharingStreamsTest extends GroupContract {

    @Test
    void oldAndNewEventsArriveInOrder() {
        groupWithEvents(fromStart(), 3);

        Worker worker = work(Worker.acknowledging());
        worker.await(3);
        append(stream, StreamState.streamRevision(2), event("New"));

        assertThat(types(worker.await(4))).containsExactly("E0", "E1", "E2", "New");
        assertThat(worker.retries()).containsOnly(0);
    }

    @Test
    void beginsWithTheGivenRevision() {
        append(stream, StreamState.noStream(), events(5));
        done(groups.createToStream(
                stream, group, CreatePersistentSubscriptionToStreamOptions.get().startFrom(3)));

        assertThat(types(work(Worker.acknowledging()).await(2))).containsExactly("E3", "E4");
    }

    @Test
    void fromTheEndOnlyEventsArriveThatComeAfterTheGroup() {
        append(stream, StreamState.noStream(), event("Old"));
        done(groups.createToStream(
                stream, group, CreatePersistentSubscriptionToStreamOptions.get().fromEnd()));

        assertThat(info().getSettings().getStartFrom().isEnd()).isTrue();

        Worker worker = work(Worker.acknowledging());
        append(stream, StreamState.streamRevision(0), event("New"));

        assertThat(types(worker.await(1))).containsExactly("New");
    }

    @Test
    void theStreamNeedNotExistYet() {
        done(groups.createToStream(stream, group, fromStart()));
        Worker worker = work(Worker.acknowledging());

        append(stream, StreamState.noStream(), events(2));

        assertThat(types(worker.await(2))).containsExactly("E0", "E1");
    }

    @Test
    void moreEventsThanAllBuffersHoldArriveOnceEach() {
        groupWithEvents(fromStart().historyBufferSize(50).readBatchSize(20).liveBufferSize(30), 2_000);

        Worker worker = work(Worker.acknowledging());
        worker.await(1_000);
        append(stream, StreamState.any(), events(1_000));

        assertThat(worker.await(3_000))
                .extracting(e -> e.getOriginalEvent().getRevision())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(3_000);
    }

    @Test
    void aConsumerHasNoMoreEventsAtOnceThanItAskedFor() {
        groupWithEvents(fromStart(), 20);
        Worker silent = work(Worker.silent(), 4);
        silent.await(4);

        Worker worker = work(Worker.acknowledging());

        worker.await(16);
        assertThat(silent.events()).hasSize(4);
        silent.subscription().ack(silent.events().toArray(ResolvedEvent[]::new));
        append(stream, StreamState.any(), events(10));
        assertThat(silent.await(5)).hasSizeGreaterThan(4);
    }

    @Test
    void whatAConsumerLeavesBehindGoesToOthers() {
        groupWithEvents(fromStart(), 3);
        Worker leaving = work(Worker.silent());
        leaving.await(3);

        leaving.stop();

        assertThat(types(work(Worker.acknowledging()).await(3))).containsExactly("E0", "E1", "E2");
    }

    @Test
    void linksAreResolvedIfAskedFor() {
        String target = newStream("target");
        append(target, StreamState.noStream(), events(2));
        append(
                stream,
                StreamState.noStream(),
                EventDataBuilder.binary("$>", ("1@" + target).getBytes()).build());
        done(groups.createToStream(stream, group, fromStart().resolveLinkTos()));

        Worker worker = work(Worker.acknowledging());

        ResolvedEvent event = worker.await(1).getFirst();
        assertThat(event.getEvent().getEventType()).isEqualTo("E1");
        assertThat(event.getLink().getStreamId()).isEqualTo(stream);
        await().until(() -> info().getStats().getOutstandingMessagesCount() == 0);
    }

    @Test
    void twoGroupsGetAllEventsEach() {
        groupWithEvents(fromStart(), 3);
        String other = "other-" + run;
        done(groups.createToStream(stream, other, fromStart()));
        Worker here = work(Worker.acknowledging());
        Worker there = Worker.acknowledging();
        get(groups.subscribeToStream(stream, other, there));

        assertThat(Stream.of(here.await(3), there.await(3)))
                .allSatisfy(events -> assertThat(types(events)).containsExactly("E0", "E1", "E2"));
        there.stop();
    }
}
