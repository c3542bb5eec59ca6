package io.baedal.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPreferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=2 | 2",
                "WAIT = 2 | 2",
                "wait=\"3\" | 3",
                "respond-async, wait=4 | 4",
                "wait=5; foo=bar | 5",
                "wait=0 | 0",
                "wait=10 | 10",
                "wait=11 | 10",
                "wait=99999999999999999999 | 10",
                "wait=1, wait=9 | 1"
            })
    void isRead(String header, int seconds) {
        assertThat(WaitPreference.parse(List.of(header))).contains(new WaitPreference(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=-1", "wait=two", "wait=1.5", "return=minimal", "await=2"})
    void isPassedOverWhereItIsNotUnderstood(String header) {
        assertThat(WaitPreference.parse(List.of(header))).isEmpty();
    }

    @Test
    void isAbsentWithoutTheHeader() {
        assertThat(WaitPreference.parse(null)).isEmpty();
    }

    @Test
    void tellsWhatWasApplied() {
        assertThat(new WaitPreference(60).applied()).isEqualTo("wait=10");
    }
}
