package io.baedal.local.eventstore.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NothingIsLostTest {

    /// Whatever consumers do, every event is acknowledged, parked or skipped in the end, and no checkpoint goes
    /// past one that is not.
    @Property(tries = 400)
    void everyEventIsAcknowledgedParkedOrSkipped(
            @ForAll long seed, @ForAll @IntRange(max = 3) int strategy, @ForAll @IntRange(max = 120) int count) {
        Random random = new Random(seed);
        Chaos chaos = new Chaos(Given.settings(ConsumerStrategy.NAMES.get(strategy)), count);

        for (int step = 0; step < 400; step++) {
            chaos.disturb(random);
            chaos.work();
            assertThat(chaos.keeper.checkpoints).isSorted().allMatch(chaos::allDoneUpTo);
        }
        chaos.settle();

        assertThat(chaos.done).hasSize(count);
        assertThat(chaos.unsettled()).isZero();
    }
}
