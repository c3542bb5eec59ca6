package io.baedal.projections.operations.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.documents.FoundDocuments;
import io.baedal.projections.operations.parts.ForgetfulShopSource;
import io.baedal.projections.operations.parts.Keepers;
import io.baedal.views.shopdisplay.MenuSource;
import io.smallrye.mutiny.Uni;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;

/// What the gate keeps from being served.
class RebuildRefusedTest extends RebuildTown {
    @Test
    void aFoldThatLosesEventsIsNotServed() {
        town.openShop("s1");
        town.keep();
        var broken = view.with(new ForgetfulShopSource(ShopRenamed.class, false), new MenuSource());
        try (var _ = new Keepers(parts, broken)) {
            assertThatThrownBy(() -> run(broken))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageContaining("document s1: its shop at revision 2 isn't the same in the versions 1 and 2");
        }
        assertThat(state().head().orElseThrow().active()).isEqualTo(1);
        assertThat(told()).containsExactly("RebuildFailed", "RebuildBegun");
    }

    @Test
    void aFoldThatFailsIsNotServed() {
        town.openShop("s1");
        town.keep();
        var broken = view.with(new ForgetfulShopSource(ShopRenamed.class, true), new MenuSource());
        try (var _ = new Keepers(parts, broken)) {
            assertThatThrownBy(() -> run(broken))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageContaining("shop-s1 is parked at revision 1 (ShopRenamed)");
        }
        assertThat(state().head().orElseThrow().active()).isEqualTo(1);
    }

    @Test
    void aDocumentThatNoFoldMadeIsNamed() {
        town.openShop("s1");
        town.keep();
        var stray = new BsonDocument("_id", new BsonInt32(7));
        var documents = new FoundDocuments(stores, view, 1).of(view.name());
        stores.ofViews(Uni.createFrom().publisher(FlowAdapters.toFlowPublisher(documents.insertOne(stray))));
        try (var _ = new Keepers(parts, view)) {
            assertThatThrownBy(() -> run(view))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageContaining("In pages-v1.pages there is a document whose id is no text");
        }
        assertThat(state().head().orElseThrow().active()).isEqualTo(1);
    }
}
