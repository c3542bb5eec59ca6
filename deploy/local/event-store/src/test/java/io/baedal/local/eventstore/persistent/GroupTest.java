package io.baedal.local.eventstore.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupTest {

    private final FakeKeeper keeper = new FakeKeeper();
    private final FakeConsumer consumer = new FakeConsumer(10);
    private long now = 5_000;
    private final Group group = new Group(Given.settings(), Group.NOTHING, 0, keeper, () -> now);

    @Test
    void eventsAreSentInOrder() {
        group.join(consumer);
        group.add(Given.events(0, 3));

        group.push();

        assertThat(consumer.positions()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(consumer.retries).containsOnly(0);
    }

    @Test
    void nothingIsReadWhileNobodyTakesIt() {
        assertThat(group.room()).isZero();

        group.join(consumer);

        assertThat(group.room()).isEqualTo(4);
    }

    @Test
    void noMoreIsReadThanTheBufferHolds() {
        group.join(new FakeConsumer(0));

        group.add(Given.events(0, 17));

        assertThat(group.room()).isEqualTo(2);
    }

    @Test
    void aFullLiveBufferTurnsTheGroupBackToReading() {
        group.join(new FakeConsumer(0));
        group.caughtUp();

        group.add(Given.events(0, 8));
        assertThat(group.room()).isEqualTo(1);
        group.add(Given.events(9, 9));

        assertThat(group.room()).isEqualTo(4);
        assertThat(group.figures().live()).isFalse();
    }

    @Test
    void noMoreIsReadThanFitsIntoMemory() {
        group.join(consumer);
        byte[] large = new byte[1 << 20];
        for (int i = 0; i < 8; i++) {
            group.add(List.of(new GroupEvent(new UUID(1, i), i, "", "", large)));
        }
        group.push();

        assertThat(group.room()).isZero();
        group.acknowledge(new UUID(1, 0));
        assertThat(group.room()).isPositive();
    }

    @Test
    void aConsumerThatIsNotReadyIsPassedOver() {
        FakeConsumer slow = new FakeConsumer(10);
        slow.ready = false;
        group.join(slow);
        group.join(consumer);
        group.add(Given.events(0, 1));

        group.push();

        assertThat(slow.got).isEmpty();
        assertThat(consumer.got).hasSize(2);
    }

    @Test
    void anEventThatIsRefusedGoesBeforeNewOnes() {
        FakeConsumer one = new FakeConsumer(1);
        group.join(one);
        group.add(Given.events(0, 1));
        group.push();

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
        group.add(Given.events(0, 0));
        group.push();

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
    void anAnswerThatComesLateCountsWhileTheEventIsWithAnother() {
        group.join(consumer);
        group.add(Given.events(0, 4));
        group.push();
        now += 1_000;
        group.tick();
        group.push();

        Given.events(0, 4).forEach(event -> group.acknowledge(event.id()));
        group.push();

        assertThat(keeper.checkpoints).containsExactly(4L);
    }

    @Test
    void aParkedEventIsDoneOnlyWhenItIsOnDisk() {
        group.join(consumer);
        group.add(Given.events(0, 4));
        group.push();
        Given.events(1, 4).forEach(event -> group.acknowledge(event.id()));

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
        group.add(Given.events(0, 5));
        group.push();
        keeper.busy = true;
        group.refuse(Given.event(0).id(), NackAction.PARK, "");
        Given.events(1, 5).forEach(event -> group.acknowledge(event.id()));
        group.push();
        assertThat(keeper.parking).isEmpty();

        keeper.busy = false;
        group.push();
        group.parked(keeper.parking.getFirst().order());
        group.push();

        assertThat(keeper.checkpoints).containsExactly(5L);
    }

    @Test
    void aCheckpointNeverPassesAnEventThatIsNotDone() {
        group.join(consumer);
        group.add(Given.events(0, 9));
        group.push();
        Given.events(0, 5).forEach(event -> group.acknowledge(event.id()));
        Given.events(7, 9).forEach(event -> group.acknowledge(event.id()));

        group.push();

        assertThat(keeper.checkpoints).containsExactly(5L);
    }

    @Test
    void timeAloneBringsACheckpointIfEnoughIsDone() {
        group.join(consumer);
        group.add(Given.events(0, 3));
        group.push();
        group.acknowledge(Given.event(0).id());
        group.tick();
        assertThat(keeper.checkpoints).isEmpty();

        group.acknowledge(Given.event(1).id());
        group.tick();
        group.acknowledge(Given.event(2).id());
        group.acknowledge(Given.event(3).id());
        group.tick();
        assertThat(keeper.checkpoints).containsExactly(1L);
        now += 1_000;
        group.tick();

        assertThat(keeper.checkpoints).containsExactly(1L, 3L);
    }

    @Test
    void eventsThatAreNotWantedCountAsDone() {
        group.passOver(700, 5);

        group.push();

        assertThat(keeper.checkpoints).containsExactly(700L);
    }

    @Test
    void whatAConsumerLeavesBehindGoesToOthers() {
        FakeConsumer leaving = new FakeConsumer(10);
        Member member = group.join(leaving);
        group.add(Given.events(0, 2));
        group.push();

        group.leave(member);
        group.join(consumer);
        group.push();

        assertThat(consumer.positions()).containsExactly(0L, 1L, 2L);
        assertThat(consumer.retries).containsOnly(1);
    }

    @Test
    void thereAreNoMoreConsumersThanAllowed() {
        Member first = group.join(consumer);
        group.join(new FakeConsumer(1));
        assertThat(group.isFull()).isTrue();

        group.leave(first);

        assertThat(group.isFull()).isFalse();
    }

    @Test
    void twoEventsOfTheSameIdAreNotWithConsumersAtOnce() {
        group.join(consumer);
        GroupEvent first = Given.event(0);
        GroupEvent second = new GroupEvent(first.id(), 1, "", "", new byte[0]);
        group.add(List.of(first, second, Given.event(2)));

        group.push();
        assertThat(consumer.positions()).containsExactly(0L, 2L);
        group.acknowledge(first.id());
        group.push();

        assertThat(consumer.positions()).containsExactly(0L, 2L, 1L);
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
