package io.baedal.views.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.Views;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.store.Documents;
import org.junit.jupiter.api.Test;

class SearchViewTest {
    @Test
    void isFoundByItsName() {
        assertThat(Views.installed()).containsOnlyKeys(SearchDocument.VIEW);
        assertThat(Views.installed().get(SearchDocument.VIEW).newest()).isInstanceOf(SearchView.class);
    }

    @Test
    void namesWhatTheEngineWrites() {
        assertThat(Documents.REVISIONS).isEqualTo(SearchDocument.REVISIONS);
        assertThat(new Sources(new SearchView()).categories())
                .containsExactly(SearchDocument.SHOP, SearchDocument.MENU, SearchDocument.RATING);
        assertThat(new Sources(new SearchView()).topics())
                .containsExactly("baedal.review.changes", "baedal.shop.changes");
    }

    @Test
    void everyIndexEndsInAnOrderThatNoTwoDocumentsShare() {
        assertThat(new SearchView().indexes())
                .allSatisfy(index -> assertThat(index.keys().keySet())
                        .contains(SearchDocument.STATE)
                        .last()
                        .isEqualTo(SearchDocument.ID));
    }
}
