package io.baedal.query.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CardFragmentTest {
    private static final String ONE = "11111111-1111-1111-1111-111111111111";
    private static final String TWO = "22222222-2222-2222-2222-222222222222";

    @Test
    void cardsAreTakenApartAtTheirMarks() {
        assertThat(CardFragment.cards("\n<!--card " + ONE + "-->\n<p>one</p>\n<!--card " + TWO + "--><p>two</p>"))
                .isEqualTo(Map.of(ONE, "<p>one</p>", TWO, "<p>two</p>"));
    }

    @Test
    void whatHasNoMarkIsNoCard() {
        assertThat(CardFragment.cards("<p>an error</p>")).isEmpty();
        assertThat(CardFragment.cards("&lt;!--card " + ONE + "--&gt;")).isEmpty();
    }
}
