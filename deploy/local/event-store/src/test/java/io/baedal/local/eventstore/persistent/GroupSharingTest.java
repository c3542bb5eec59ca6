package io.baedal.local.eventstore.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who gets which event, and how many are read ahead.
class GroupSharingTest extends OneGroup {

    @Test
    void eventsAreSentInOrder() {
        group.join(consumer);
        send(Given.events(0, 3));

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
        send(Given.events(0, 1));

        assertThat(slow.got).isEmpty();
        assertThat(consumer.got).hasSize(2);
    }

    @Test
    void whatAConsumerLeavesBehindGoesToOthers() {
        FakeConsumer leaving = new FakeConsumer(10);
        Member member = group.join(leaving);
        send(Given.events(0, 2));

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
}
