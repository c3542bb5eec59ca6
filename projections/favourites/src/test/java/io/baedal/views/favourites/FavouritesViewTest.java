package io.baedal.views.favourites;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.Views;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.store.Documents;
import org.junit.jupiter.api.Test;

class FavouritesViewTest {
    @Test
    void isFoundByItsName() {
        assertThat(Views.installed()).containsOnlyKeys(FavouritesDocument.VIEW);
        assertThat(Views.installed().get(FavouritesDocument.VIEW).newest()).isInstanceOf(FavouritesView.class);
    }

    @Test
    void namesWhatTheEngineWrites() {
        assertThat(Documents.REVISIONS).isEqualTo(FavouritesDocument.REVISIONS);
        assertThat(new Sources(new FavouritesView()).categories()).containsExactly(FavouritesDocument.FAVOURITES);
        assertThat(new Sources(new FavouritesView()).topics()).containsExactly("baedal.customer.changes");
    }
}
