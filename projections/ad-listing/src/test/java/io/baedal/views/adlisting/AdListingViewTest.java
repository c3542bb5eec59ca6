package io.baedal.views.adlisting;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.Views;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.store.Documents;
import org.junit.jupiter.api.Test;

class AdListingViewTest {
    private final AdListingView view = new AdListingView();

    @Test
    void isFoundByItsName() {
        assertThat(Views.installed()).containsOnlyKeys(AdListingDocument.VIEW);
        assertThat(Views.installed().get(AdListingDocument.VIEW).newest()).isInstanceOf(AdListingView.class);
    }

    @Test
    void namesWhatTheEngineWrites() {
        assertThat(Documents.REVISIONS).isEqualTo(AdListingDocument.REVISIONS);
        assertThat(new Sources(view).categories())
                .containsExactly(AdListingDocument.CAMPAIGN, AdListingDocument.SHOP, AdListingDocument.RATING);
        assertThat(new Sources(view).topics())
                .containsExactly("baedal.ad.changes", "baedal.review.changes", "baedal.shop.changes");
    }

    @Test
    void keepsCampaignsApartFromShops() {
        assertThat(view.sources())
                .extracting(source -> source.collection(view))
                .containsExactly(AdListingDocument.CAMPAIGNS, AdListingDocument.SHOPS, AdListingDocument.SHOPS);
    }

    @Test
    void findsTheCampaignsOfASlotByTheirBid() {
        assertThat(view.indexes()).singleElement().satisfies(index -> {
            assertThat(index.collection()).isEqualTo(AdListingDocument.CAMPAIGNS);
            assertThat(index.keys().keySet())
                    .containsExactly(AdListingDocument.SLOTS, AdListingDocument.BID, AdListingDocument.ID);
        });
    }
}
