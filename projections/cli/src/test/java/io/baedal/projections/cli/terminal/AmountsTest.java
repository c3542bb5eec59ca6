package io.baedal.projections.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT0.04S, 0 s",
        "PT0.44S, 0.4 s",
        "PT9.94S, 9.9 s",
        "PT45.9S, 45 s",
        "PT1M, 1 min",
        "PT3M20S, 3 min 20 s",
        "PT2H5M59S, 2 h 5 min",
        "PT76H10M, 3 d 4 h"
    })
    void spansHaveTwoUnitsAtMost(Duration time, String text) {
        assertThat(Amounts.span(time)).isEqualTo(text);
    }

    @Test
    void countsAreReadable() {
        assertThat(Amounts.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Amounts.count(1, "event")).isEqualTo("1 event");
        assertThat(Amounts.count(0, "event")).isEqualTo("0 events");
    }

    @Test
    void slowRatesAreToldFromNone() {
        assertThat(Amounts.rate(0)).isEqualTo("0/s");
        assertThat(Amounts.rate(0.46)).isEqualTo("0.5/s");
        assertThat(Amounts.rate(19_400.4)).isEqualTo("19,400/s");
    }
}
