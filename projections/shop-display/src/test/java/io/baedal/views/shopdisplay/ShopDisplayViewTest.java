package io.baedal.views.shopdisplay;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.Views;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.store.Documents;
import org.junit.jupiter.api.Test;

class ShopDisplayViewTest {
    @Test
    void isFoundByItsName() {
        assertThat(Views.installed()).containsOnlyKeys(ShopDisplayDocument.VIEW);
        assertThat(Views.installed().get(ShopDisplayDocument.VIEW).newest()).isInstanceOf(ShopDisplayView.class);
    }

    @Test
    void namesWhatTheEngineWrites() {
        assertThat(Documents.REVISIONS).isEqualTo(ShopDisplayDocument.REVISIONS);
        assertThat(new Sources(new ShopDisplayView()).categories())
                .containsExactly(ShopDisplayDocument.SHOP, ShopDisplayDocument.MENU);
        assertThat(new Sources(new ShopDisplayView()).topics()).containsExactly("baedal.shop.changes");
    }
}
