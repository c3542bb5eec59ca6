package io.baedal.projections.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final Lanes lanes = new Lanes(2);
    private final List<UniEmitter<? super Reached>> started = new ArrayList<>();
    private final List<Reached> ended = new ArrayList<>();

    @Test
    void oneStreamIsWorkedOnOnceAtATime() {
        enter("shop-1", 3);
        enter("shop-1", 4);
        enter("shop-1", 5);

        assertThat(started).hasSize(1);
    }

    @Test
    void whatWasReachedMeanwhileCounts() {
        enter("shop-1", 3);
        enter("shop-1", 5);
        reach(0, 5);

        assertThat(started).hasSize(1);
        assertThat(ended).hasSize(2);
    }

    @Test
    void workThatLookedTooEarlyIsDoneOnceMoreForAllWhoWait() {
        enter("shop-1", 3);
        enter("shop-1", 5);
        enter("shop-1", 6);
        reach(0, 3);
        assertThat(started).hasSize(2);
        reach(1, 6);

        assertThat(started).hasSize(2);
        assertThat(ended).extracting(Reached::revision).containsExactly(3L, 6L, 6L);
    }

    @Test
    void aRevisionThatDoesNotExistIsAskedForOnce() {
        enter("shop-1", 3);
        enter("shop-1", 1_000);
        reach(0, 3);
        reach(1, 3);

        assertThat(started).hasSize(2);
        assertThat(ended).hasSize(2);
    }

    @Test
    void aFailureOfTheFirstIsNotTheFailureOfTheNext() {
        enter("shop-1", 3);
        enter("shop-1", 4);
        started.getFirst().fail(new IllegalStateException("closed"));
        reach(1, 4);

        assertThat(ended).extracting(Reached::revision).containsExactly(4L);
    }

    @Test
    void someStreamsAreWorkedOnAtTheSameTimeAndTheOthersWait() {
        enter("shop-1", 1);
        enter("shop-2", 1);
        enter("shop-3", 1);
        assertThat(started).hasSize(2);
        reach(0, 1);

        assertThat(started).hasSize(3);
    }

    private void enter(String stream, long wanted) {
        lanes.enter(stream, wanted, () -> Uni.createFrom().emitter(started::add))
                .subscribe()
                .with(ended::add, _ -> {});
    }

    private void reach(int work, long revision) {
        started.get(work).complete(new Reached(revision, null));
    }
}
