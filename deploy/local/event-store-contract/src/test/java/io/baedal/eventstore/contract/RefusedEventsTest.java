package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.NackAction;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.ReplayParkedMessagesOptions;
import io.kurrent.dbclient.ResolvedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedEventsTest extends GroupContract {

    @Test
    void aRefusedEventComesAgain() {
        groupWithEvents(fromStart(), 1);

        Worker worker = work(Worker.refusingOnce(NackAction.Retry));

        assertThat(types(worker.await(2))).containsExactly("E0", "E0");
        assertThat(worker.retries()).containsExactly(0, 1);
        await().until(() -> info().getStats().getOutstandingMessagesCount() == 0);
        assertThat(parked()).isZero();
    }

    @Test
    void anEventThatIsRefusedTooOftenIsParked() {
        groupWithEvents(fromStart().maxRetryCount(2), 2);

        Worker worker = work(Worker.that((from, _, event) -> {
            if (event.getEvent().getEventType().equals("E0")) {
                from.nack(NackAction.Retry, "again", event);
            } else {
                from.ack(event);
            }
        }));

        await().until(() -> parked() == 1);
        assertThat(types(worker.events())).containsExactlyInAnyOrder("E0", "E0", "E0", "E1");
    }

    @Test
    void anEventWithoutAnAnswerComesAgain() {
        groupWithEvents(fromStart().messageTimeoutInMs(300).maxRetryCount(20), 1);

        Worker worker = work(Worker.silent());

        assertThat(types(worker.await(3))).containsOnly("E0");
        assertThat(worker.retries()).startsWith(0, 1, 2);
    }

    @Test
    void anEventWithoutAnAnswerIsParkedInTheEnd() {
        groupWithEvents(fromStart().messageTimeoutInMs(200).maxRetryCount(1), 1);

        work(Worker.silent());

        await().until(() -> parked() == 1);
    }

    @Test
    void aSkippedEventIsDone() {
        groupWithEvents(fromStart(), 2);

        Worker worker = work(Worker.refusing(NackAction.Skip));

        worker.await(2);
        await().until(() -> info().getStats().getOutstandingMessagesCount() == 0);
        assertThat(parked()).isZero();
    }

    @Test
    void aParkedEventIsALinkInAStreamOfItsOwn() {
        groupWithEvents(fromStart(), 2);

        work(Worker.refusing(NackAction.Park)).await(2);

        await().until(() -> parked() == 2);
        List<ResolvedEvent> links = read(
                        parkedStream(), ReadStreamOptions.get().fromStart().resolveLinkTos())
                .getEvents();
        assertThat(links).extracting(e -> e.getEvent().getStreamId()).containsOnly(stream);
        assertThat(links).extracting(e -> e.getEvent().getRevision()).containsExactlyInAnyOrder(0L, 1L);
        assertThat(new String(links.getFirst().getLink().getUserMetadata())).contains("never");
    }

    @Test
    void parkedEventsCanBeTriedAgain() {
        groupWithEvents(fromStart(), 3);
        Worker refusing = work(Worker.refusing(NackAction.Park));
        await().until(() -> parked() == 3);
        refusing.stop();
        Worker worker = work(Worker.acknowledging());

        done(groups.replayParkedMessagesToStream(stream, group));

        assertThat(worker.await(3))
                .extracting(e -> e.getEvent().getEventType())
                .containsExactlyInAnyOrder("E0", "E1", "E2");
        await().until(() -> parked() == 0);
    }

    @Test
    void onlyTheFirstParkedEventsAreTriedAgainIfSoWished() {
        groupWithEvents(fromStart(), 3);
        Worker refusing = work(Worker.refusing(NackAction.Park));
        await().until(() -> parked() == 3);
        refusing.stop();
        Worker worker = work(Worker.acknowledging());

        done(groups.replayParkedMessagesToStream(
                stream, group, ReplayParkedMessagesOptions.get().stopAt(2)));

        worker.await(2);
        await().until(() -> parked() == 1);
        assertThat(worker.events()).hasSize(2);
    }

    @Test
    void aParkedEventThatIsRefusedAgainIsParkedAgain() {
        groupWithEvents(fromStart(), 1);
        Worker worker = work(Worker.refusing(NackAction.Park));
        await().until(() -> parked() == 1);

        done(groups.replayParkedMessagesToStream(stream, group));

        worker.await(2);
        await().until(() -> info().getStats().getOutstandingMessagesCount() == 0);
        await().until(() -> parked() == 1);
    }

    private String parkedStream() {
        return "$persistentsubscription-" + stream + "::" + group + "-parked";
    }
}
