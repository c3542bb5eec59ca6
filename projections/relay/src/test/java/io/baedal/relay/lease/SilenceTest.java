package io.baedal.relay.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private final AtomicLong clock = new AtomicLong(-7_000_000_000L);
    private final Silence silence = new Silence("me", Duration.ofSeconds(5), clock::get);

    private static Tail heldBy(String instance, long revision) {
        return new Tail(revision, new RelayCheckpoint(LogPosition.START, instance, 1), false);
    }

    private void pass(long millis) {
        clock.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    @Test
    void allowsTakingWhatNobodyHolds() {
        assertThat(silence.allowsTaking(Tail.NONE)).isTrue();
        assertThat(silence.allowsTaking(new Tail(3, heldBy("other", 3).checkpoint(), true)))
                .isTrue();
    }

    @Test
    void allowsTakingWhatItHeldItself() {
        assertThat(silence.allowsTaking(heldBy("me", 3))).isTrue();
    }

    @Test
    void allowsTakingAfterEnoughOfIt() {
        assertThat(silence.allowsTaking(heldBy("other", 3))).isFalse();
        pass(4_999);
        assertThat(silence.allowsTaking(heldBy("other", 3))).isFalse();
        pass(1);
        assertThat(silence.allowsTaking(heldBy("other", 3))).isTrue();
    }

    @Test
    void beginsAnewWithEverySign() {
        for (long revision = 0; revision < 20; revision++) {
            assertThat(silence.allowsTaking(heldBy("other", revision))).isFalse();
            pass(1_000);
        }
    }
}
