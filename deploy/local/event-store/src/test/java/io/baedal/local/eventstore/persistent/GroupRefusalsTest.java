package io.baedal.local.eventstore.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What becomes of events that no consumer could handle.
class GroupRefusalsTest extends OneGroup {

    @Test
    void anEventThatIsRefusedGoesBeforeNewOnes() {
        FakeConsumer one = new FakeConsumer(1);
        group.join(one);
        send(Given.events(0, 1));

        group.refuse(one.got.getFirst().id(), NackAction.RETRY, "");
        group.push();

        assertThat(one.positions()).containsExactly(0L, 0L);
        assertThat(one.retries).containsExactly(0, 1);
    }

    @Test
    void anEventThatIsRefusedTooOftenIsParked() {
        group.join(consumer);
        group.add(Given.events(0, 0));
        UUID id = Given.event(0).id();

        for (int i = 0; i < 3; i++) {
            group.push();
            group.refuse(id, NackAction.UNKNOWN, "");
        }
        group.push();

        assertThat(consumer.retries).containsExactly(0, 1, 2);
        assertThat(keeper.reasons).containsExactly("Reached retry count of 2");
    }

    @Test
    void anEventWithoutAnAnswerComesAgain() {
        group.join(consumer);
        send(Given.events(0, 0));

        now += 999;
        group.tick();
        group.push();
        assertThat(consumer.got).hasSize(1);
        now++;
        group.tick();
        group.push();

        assertThat(consumer.retries).containsExactly(0, 1);
    }

    @Test
    void aParkedEventIsDoneOnlyWhenItIsOnDisk() {
        group.join(consumer);
        send(Given.events(0, 4));
        acknowledge(Given.events(1, 4));

        group.refuse(Given.event(0).id(), NackAction.PARK, "broken");
        group.push();
        assertThat(keeper.checkpoints).isEmpty();
        group.parked(keeper.parking.getFirst().order());
        group.push();

        assertThat(keeper.reasons.getFirst()).contains("broken");
        assertThat(keeper.checkpoints).containsExactly(4L);
    }

    @Test
    void whatCannotBeWrittenNowIsWrittenLater() {
        group.join(consumer);
        send(Given.events(0, 5));
        keeper.busy = true;
        group.refuse(Given.event(0).id(), NackAction.PARK, "");
        acknowledge(Given.events(1, 5));
        group.push();
        assertThat(keeper.parking).isEmpty();

        keeper.busy = false;
        group.push();
        group.parked(keeper.parking.getFirst().order());
        group.push();

        assertThat(keeper.checkpoints).containsExactly(5L);
    }

    @Test
    void aReplayedEventIsForgottenOnceItIsDone() {
        group.join(consumer);
        group.replay(Given.event(0));
        group.passOverParked(1);
        group.replay(Given.event(2));
        group.push();

        group.acknowledge(Given.event(0).id());
        group.tick();
        assertThat(keeper.forgottenBefore).isEqualTo(2);
        group.acknowledge(Given.event(2).id());
        group.tick();

        assertThat(keeper.forgottenBefore).isEqualTo(3);
        assertThat(keeper.checkpoints).isEmpty();
    }
}
