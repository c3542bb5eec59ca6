package io.baedal.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final List<String> order = new ArrayList<>();

    @Test
    void contestantsTakeTurnsBackAndForthAfterAWarmUp() throws Exception {
        var rounds = new Rounds(Duration.ofSeconds(8), Duration.ofSeconds(5), 2);

        var results = rounds.run(List.of(new Fixed("a", 10), new Fixed("b", 20)), new Progress(true));

        assertThat(order).containsExactly("a 5", "a 3", "b 5", "b 3", "a 5", "b 5", "b 5", "a 5");
        assertThat(results).containsOnlyKeys("a", "b");
        assertThat(results.get("a").done()).isEqualTo(20);
        assertThat(results.get("b").perSecond()).isEqualTo(4);
    }

    @Test
    void warmingUpEndsWhenItBringsNoGain() throws Exception {
        var rounds = new Rounds(Duration.ofSeconds(100), Duration.ofSeconds(1), 1);
        rounds.run(List.of(new Fixed("a", 10, 20, 30)), new Progress(true));

        assertThat(order).containsExactly("a 5", "a 5", "a 5", "a 5", "a 5", "a 5", "a 5", "a 1");
    }

    private final class Fixed implements Contestant {
        private final String name;
        private final long[] done;
        private int runs;

        /// @param done what each run does; the last number goes on
        Fixed(String name, long... done) {
            this.name = name;
            this.done = done;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Measured run(Duration duration) {
            order.add(name + " " + duration.toSeconds());
            return new Measured(done[Math.min(runs++, done.length - 1)], 0, duration.toNanos(), Measured.histogram());
        }
    }
}
