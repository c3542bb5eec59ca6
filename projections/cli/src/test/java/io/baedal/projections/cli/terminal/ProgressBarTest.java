package io.baedal.projections.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBarTest {
    @Test
    void tellsShareAmountsRateAndTimeLeft() {
        assertThat(new ProgressBar(100).line("building", 470_000, 1_000_000, 19_400))
                .isEqualTo("building [==================>                    ]  47 %  "
                        + "470,000 of 1,000,000  19,400/s  27 s left");
    }

    @Test
    void aNarrowTerminalGetsAShorterBar() {
        assertThat(new ProgressBar(70).line("building", 500, 1_000, 10))
                .isEqualTo("building [==========>          ]  50 %  500 of 1,000  10/s  50 s left")
                .hasSizeLessThan(70);
    }

    @Test
    void whereThereIsNoRoomTheFiguresAreLeft() {
        assertThat(new ProgressBar(34).line("building", 500, 1_000, 0)).isEqualTo("building   50 %  500 of 1,000");
        assertThat(new ProgressBar(20).line("building", 500, 1_000, 0)).isEqualTo("building   50 %  50");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 37, 60, 80, 200})
    void neverReachesTheEdgeOfTheTerminal(int width) {
        for (long done = 0; done <= 1_000_000; done += 9_973) {
            assertThat(new ProgressBar(width).line("verifying", done, 1_000_000, 12_345))
                    .hasSizeLessThan(width);
        }
    }

    @Test
    void theBarIsFullWhenEverythingIsDoneAndNotBefore() {
        assertThat(new ProgressBar(80).line("building", 999_999, 1_000_000, 0)).contains(">]", " 99 %");
        assertThat(new ProgressBar(80).line("building", 1_000_000, 1_000_000, 0))
                .contains("=]", "100 %");
    }

    @Test
    void moreThanEverythingIsEverything() {
        assertThat(new ProgressBar(80).line("building", 12, 10, 5)).contains("=]", "100 %", "0 s left");
    }

    @Test
    void withoutAnEndThereIsNoBarAndNoTimeLeft() {
        assertThat(new ProgressBar(80).line("reading", 1_234, 0, 100)).isEqualTo("reading  1,234  100/s");
    }
}
