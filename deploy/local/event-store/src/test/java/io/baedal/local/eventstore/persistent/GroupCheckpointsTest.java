package io.baedal.local.eventstore.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Up to where events count as done, and when that is written down.
class GroupCheckpointsTest extends OneGroup {

    @Test
    void anAnswerThatComesLateCountsWhileTheEventIsWithAnother() {
        group.join(consumer);
        send(Given.events(0, 4));
        now += 1_000;
        group.tick();
        group.push();

        acknowledge(Given.events(0, 4));
        group.push();

        assertThat(keeper.checkpoints).containsExactly(4L);
    }

    @Test
    void aCheckpointNeverPassesAnEventThatIsNotDone() {
        group.join(consumer);
        send(Given.events(0, 9));
        acknowledge(Given.events(0, 5));
        acknowledge(Given.events(7, 9));

        group.push();

        assertThat(keeper.checkpoints).containsExactly(5L);
    }

    @Test
    void timeAloneBringsACheckpointIfEnoughIsDone() {
        group.join(consumer);
        send(Given.events(0, 3));
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
}
