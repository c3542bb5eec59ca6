package io.baedal.local.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff =
            new BackOff(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(60), 5);

    @Test
    void waitsTwiceAsLongEachTimeUpToTheLongestPauseThenGivesUp() {
        for (int millis : new int[] {200, 400, 800, 1000, 1000}) {
            assertThat(backOff.afterRunning(Duration.ofSeconds(1))).contains(Duration.ofMillis(millis));
        }
        assertThat(backOff.afterRunning(Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void beginsAgainAfterAPartHasRunForAWhile() {
        backOff.afterRunning(Duration.ofSeconds(1));
        backOff.afterRunning(Duration.ofSeconds(1));
        assertThat(backOff.afterRunning(Duration.ofSeconds(60))).contains(Duration.ofMillis(200));
    }
}
