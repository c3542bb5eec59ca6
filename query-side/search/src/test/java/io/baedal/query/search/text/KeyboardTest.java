package io.baedal.query.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    @ParameterizedTest
    @CsvSource({
        "clzls, 치킨",
        "vlwk, 피자",
        "Wkwkdaus, 짜장면",
        "ekfrqkf, 닭발",
        "rhkwk, 과자",
        "ekfr, 닭",
        "whrqkf, 족발",
        "qhTka, 보쌈",
        "ㅔㅑㅋㅋㅁ, pizza",
        "ㅠㅕㄱㅎㄷㄱ, burger"
    })
    void whatWasMeantOnTheOtherKeyboard(String typed, String meant) {
        assertThat(Keyboard.other(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"치킨", "123", "치킨 12"})
    void textWithoutKeysOfTheOtherStaysAsItIs(String typed) {
        assertThat(Keyboard.other(typed)).isEqualTo(typed);
    }
}
