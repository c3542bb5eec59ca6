package io.baedal.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void anAimIsALeastOrAMostOrNone() {
        assertThat(Ratio.atLeast("a / b", 0.6, 0.6).met()).isTrue();
        assertThat(Ratio.atLeast("a / b", 0.59, 0.6).met()).isFalse();
        assertThat(Ratio.atMost("a / b", 2, 2).met()).isTrue();
        assertThat(Ratio.atMost("a / b", 2.01, 2).met()).isFalse();
        assertThat(Ratio.atMost("a / b", 2, 2).aim()).isEqualTo("at most 2.00");
        assertThat(Ratio.of("a / b", 1).met()).isNull();
    }
}
