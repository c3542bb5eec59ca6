package io.baedal.review.application.rating;

import io.baedal.review.domain.rating.RatingDecider;
import io.baedal.review.domain.review.ReviewDecider;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/// Whatever happens between the steps of note, append, count, clear: in the end a shop is rated by what its reviews'
/// streams say.
class ExactCountsTest {

    private static History history(long seed, int faultsInHundred) {
        var streams = new History.Replica(
                new AggregatesInMemory<>(new ReviewDecider()), new AggregatesInMemory<>(new RatingDecider()));
        return new History(seed, faultsInHundred, List.of(streams), new CountsInMemory());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void commandsThatAllEndWellNeedNoSweeper(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int commands) {
        var history = history(seed, 0);

        history.happens(commands, 0);

        history.assertCountedExactly();
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void crashesAndLostAnswersAreMadeUpForBySweeping(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int commands,
            @ForAll @IntRange(max = 3) int sweeps,
            @ForAll @IntRange(min = 1, max = 40) int faultsInHundred) {
        var history = history(seed, faultsInHundred);

        history.happens(commands, sweeps);
        history.isSwept();

        history.assertCountedExactly();
    }
}
