package io.baedal.views.search;

import static io.baedal.views.search.SearchTextDocument.gram;
import static io.baedal.views.search.SearchTextDocument.grams;
import static io.baedal.views.search.SearchTextDocument.initials;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchTextDocumentTest {
    @Test
    void spacesAndSignsAreNoLetters() {
        assertThat(SearchTextDocument.letters("후라이드 치킨 (대), ABC-12!")).isEqualTo("후라이드치킨대abc12");
    }

    @Test
    void lettersThatWereTakenApartAreTheSame() {
        assertThat(grams(Normalizer.normalize("치킨", Normalizer.Form.NFD))).isEqualTo(grams("치킨"));
    }

    @Test
    void hasEachLetterEachPairAndEachPairOfInitials() {
        assertThat(grams("치킨")).containsExactlyInAnyOrder(gram('치'), gram('킨'), gram('치', '킨'), initials('ㅊ', 'ㅋ'));
        assertThat(grams("ab")).containsExactlyInAnyOrder(gram('a'), gram('b'), gram('a', 'b'));
    }

    @Test
    void tenseInitialsCountAsPlain() {
        assertThat(initials('떡', '볶')).isEqualTo(initials('ㄷ', 'ㅂ')).isEqualTo(initials('ㄸ', 'ㅃ'));
        assertThat(initials('떡', '볶')).isNotEqualTo(initials('ㅌ', 'ㅂ'));
    }

    @Test
    void differentLettersHaveDifferentGrams() {
        assertThat(gram('가')).isNotEqualTo(gram('각'));
        assertThat(gram('힣')).isNotEqualTo(gram('a'));
        assertThat(gram('z')).isNotEqualTo(gram('0'));
        assertThat(gram('가', '나')).isNotEqualTo(gram('나', '가'));
        assertThat(gram('힣', '힣')).isLessThan(initials('ㄱ', 'ㄱ'));
    }
}
