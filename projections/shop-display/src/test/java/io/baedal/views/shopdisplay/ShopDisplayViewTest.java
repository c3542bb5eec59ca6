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
    void theFirstFoldIsKeptBesideIt() {
        assertThat(Views.installed().get(ShopDisplayDocument.VIEW).byVersion()).hasSize(2);
        assertThat(Views.installed().get(ShopDisplayDocument.VIEW).version(1))
                .containsInstanceOf(FirstShopDisplayView.class);
        assertThat(new FirstShopDisplayView().sources())
                .flatExtracting(source -> source.format().fields())
                .containsExactlyInAnyOrder(
                        ShopDisplayDocument.SHOP, ShopDisplayDocument.GONE, ShopDisplayDocument.MENU);
    }

    @Test
    void namesWhatTheEngineWrites() {
        assertThat(Documents.REVISIONS).isEqualTo(ShopDisplayDocument.REVISIONS);
        assertThat(new Sources(new ShopDisplayView()).categories())
                .containsExactly(
                        ShopDisplayDocument.SHOP,
                        ShopDisplayDocument.MENU,
                        ShopDisplayDocument.RATING,
                        ReviewDocument.REVIEW);
        assertThat(new Sources(new ShopDisplayView()).topics())
                .containsExactly("baedal.review.changes", "baedal.shop.changes");
    }

    @Test
    void findsTheNewestReviewsOfAShopByAnIndex() {
        assertThat(new ShopDisplayView().indexes()).singleElement().satisfies(index -> {
            assertThat(index.collection()).isEqualTo(ReviewDocument.COLLECTION);
            assertThat(index.keys().keySet()).containsExactly("shopId", "visible", "writtenAt", "_id");
        });
    }
}
