package io.baedal.projections.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace();

    @Test
    void nothingIsKnownOfASingleSample() {
        assertThat(pace.perSecond()).isZero();
        pace.at(0, 100);
        assertThat(pace.perSecond()).isZero();
    }

    @Test
    void isThatOfTheLastTenSeconds() {
        pace.at(0, 0);
        for (int second = 1; second <= 20; second++) {
            pace.at(second * SECOND, second <= 10 ? second * 1_000 : 10_000 + (second - 10) * 10);
        }
        assertThat(pace.perSecond()).isCloseTo(10, within(0.001));
    }

    @Test
    void manySamplesAreAsGoodAsFew() {
        for (long sample = 0; sample <= 1_000_000; sample++) {
            pace.at(sample * 10_000, sample * 5);
        }
        assertThat(pace.perSecond()).isCloseTo(500_000, within(1.0));
    }

    @Test
    void beginsAnewWhereSomethingBeginsAnew() {
        pace.at(0, 5_000);
        pace.at(SECOND, 10);
        pace.at(2 * SECOND, 30);
        assertThat(pace.perSecond()).isCloseTo(20, within(0.001));
    }
}
