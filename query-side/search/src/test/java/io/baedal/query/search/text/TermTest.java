package io.baedal.query.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.views.search.SearchTextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    @ParameterizedTest
    @CsvSource({
        "치킨, 달빛치킨 역삼점, 2, 4",
        "ㅊㅋ, 달빛치킨 역삼점, 2, 4",
        "치ㅋ, 양념치킨, 2, 4",
        "ㄸㅂㅇ, 국물 떡볶이, 3, 6",
        "ㄷㅂㅇ, 국물 떡볶이, 3, 6",
        "후라이드치킨, 후라이드 치킨, 0, 7",
        "닭, 찜닭, 1, 2",
        "cola, Zero Cola, 5, 9",
        "chicken, 양념치킨, 2, 4",
        "돈까스, 치즈 돈가스, 3, 6"
    })
    void standsInTheText(String word, String text, int start, int end) {
        var hit = Term.of(word, false).in(Written.of(text));

        assertThat(hit).isNotNull();
        assertThat(hit.range()).isEqualTo(new Range(start, end));
    }

    @ParameterizedTest
    @CsvSource({"치킨, 피자", "ㅊㅋ, 초밥", "치ㅋ, 카치", "치킨, 치즈 스틱"})
    void standsNowhere(String word, String text) {
        assertThat(Term.of(word, false).in(Written.of(text))).isNull();
    }

    @Test
    void aWordCountsForMoreThanAPartOfOne() {
        var word = Term.of("한식", false);

        assertThat(word.in(Written.of("한식")).strength())
                .isGreaterThan(word.in(Written.of("한식 뷔페")).strength());
        assertThat(word.in(Written.of("한식뷔페")).strength())
                .isGreaterThan(word.in(Written.of("우리한식")).strength());
        assertThat(word.in(Written.of("우리한식")).strength())
                .isGreaterThan(word.in(Written.of("고요한식탁")).strength());
    }

    @ParameterizedTest
    @CsvSource({
        "치킨, CHICKEN",
        "치킨집, CHICKEN",
        "ㅍㅈ, PIZZA",
        "burger, BURGERS",
        "Cafe, CAFE_DESSERT",
        "latenight, LATE_NIGHT"
    })
    void categoriesAreCalledByWords(String word, String category) {
        var letters = SearchTextDocument.letters(word);

        assertThat(Term.of(letters, false).categories()).contains(category);
    }

    @Test
    void everyCategoryOfTheShopsHasItsWords() {
        assertThat(Words.callings())
                .hasSize(14)
                .allSatisfy((_, words) -> assertThat(words).isNotEmpty());
    }

    @Test
    void whatOnlySaysThatItIsASearchIsPassedOver() {
        assertThat(Sought.of("치킨 맛집", Reading.LITERAL).orElseThrow().terms())
                .extracting(Term::word)
                .containsExactly("치킨");
        assertThat(Sought.of("맛집", Reading.LITERAL).orElseThrow().terms())
                .extracting(Term::word)
                .containsExactly("맛집");
    }
}
