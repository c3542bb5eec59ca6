package io.baedal.query.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
    @ParameterizedTest
    @CsvSource({
        "치캔, 달빛치킨역삼점",
        "피쟈, 치즈피자",
        "탕슉육, 찹쌀탕수육",
        "떡뽁이, 국물떡볶이",
        "짜장먄, 짜장면",
        "스테이그, 함박스테이크",
        "chiken, friedchicken",
        "hcicken, chicken",
        "burgar, burger"
    })
    void oneSlipIsForgiven(String typed, String meant) {
        assertThat(Typos.nearest(typed, meant, Typos.forgiven(typed))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"치킨, 피자", "닭, 달", "초밥, 김밥", "짜장면, 냉면", "pizza, pasta", "soba, soda"})
    void anotherWordIsNoSlip(String typed, String other) {
        assertThat(Typos.nearest(typed, other, Typos.forgiven(typed))).isNull();
    }
}
