package io.baedal.local.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WriteRateTest {

    private final AtomicLong nanos = new AtomicLong(-5_000_000_000L);
    private final WriteRate rate = new WriteRate(nanos::get);

    @Test
    void onlyFullSecondsCount() {
        rate.add(30);
        assertThat(rate.perSecond()).isZero();

        seconds(1);
        assertThat(rate.perSecond()).isEqualTo(30);

        seconds(2);
        assertThat(rate.perSecond()).isEqualTo(10);
    }

    @Test
    void whatIsOlderThanTenSecondsDoesNot() {
        rate.add(100);
        seconds(10);
        rate.add(50);
        assertThat(rate.perSecond()).isEqualTo(10);

        seconds(1);
        assertThat(rate.perSecond()).isEqualTo(5);

        seconds(10);
        assertThat(rate.perSecond()).isZero();
        seconds(1_000);
        assertThat(rate.perSecond()).isZero();
    }

    private void seconds(long passed) {
        nanos.addAndGet(passed * 1_000_000_000L);
    }
}
