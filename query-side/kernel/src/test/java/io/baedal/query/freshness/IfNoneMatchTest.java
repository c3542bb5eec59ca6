package io.baedal.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTest {
    private static final String TAG = "\"17.4\"";

    @ParameterizedTest
    @ValueSource(strings = {"\"17.4\"", "W/\"17.4\"", "*", "\"1\",\"17.4\"", " \"17.4\" "})
    void matches(String header) {
        assertThat(IfNoneMatch.matches(header, TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17.4", "\"17\"", "\"17.40\"", "W/\"17\""})
    void doesNotMatch(String header) {
        assertThat(IfNoneMatch.matches(header, TAG)).isFalse();
    }
}
