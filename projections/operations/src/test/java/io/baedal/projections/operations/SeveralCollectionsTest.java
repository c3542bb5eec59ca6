package io.baedal.projections.operations;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.ReplaceOptions;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.operations.documents.FoundDocuments;
import io.baedal.projections.operations.parts.Elsewhere;
import io.baedal.projections.operations.parts.Keepers;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.operations.rebuild.Gate;
import io.baedal.projections.operations.rebuild.Rebuild;
import io.baedal.projections.operations.rebuild.RebuildListener;
import io.baedal.projections.operations.rebuild.RebuildSettings;
import io.baedal.projections.operations.repair.Repair;
import io.baedal.projections.operations.repair.Repaired;
import io.baedal.projections.operations.verify.Difference;
import io.baedal.projections.operations.verify.Verification;
import io.baedal.projections.operations.verify.VerifyListener;
import io.baedal.projections.operations.verify.VerifySettings;
import io.baedal.views.shopdisplay.MenuSource;
import io.baedal.views.shopdisplay.ShopSource;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;

/// A view whose menus are in another collection than its shops: what goes for the one goes for the other.
class SeveralCollectionsTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String MENUS = "menus";

    private final ViewUnderTest view =
            ViewUnderTest.called("apart").with(new ShopSource(), new Elsewhere<>(new MenuSource(), MENUS));
    private Parts parts;
    private Town town;
    private Stores stores;

    @BeforeEach
    void aViewThatIsAtTheHead() {
        parts = new Parts();
        town = new Town(parts, view);
        stores = town.stores();
        town.openShop("s1");
        town.openShop("s2");
        town.keep();
    }

    @AfterEach
    void leave() {
        town.close();
        parts.close();
    }

    @Test
    void isVerifiedInAllOfThem() {
        assertThat(all()).isEmpty();
        assertThat(sample()).isEmpty();
        assertThat(menu(1, "s1").keySet()).containsExactlyInAnyOrder("_id", "menu", "dishes", "revisions");

        replaceMenu("s1", menu(1, "s2").append("_id", new BsonString("s1")).append("note", new BsonString("hello")));

        assertThat(all()).extracting(Difference::document).containsOnly("s1");
        assertThat(all()).extracting(Difference::field).contains("note");
        assertThat(sample()).extracting(Difference::field).contains("note");
        assertThat(verification().stream("menu-s1").isClean()).isFalse();
        assertThat(verification().stream("shop-s1").isClean()).isTrue();
    }

    @Test
    void isRepairedInAllOfThem() {
        var before = menu(1, "s1");
        replaceMenu("s1", new BsonDocument("_id", new BsonString("s1")));
        replaceMenu("nobody", menu(1, "s2").append("_id", new BsonString("nobody")));

        var repair = new Repair(stores, view, 1, Town.OPERATOR);

        assertThat(repair.documents(List.of("s1", "s2", "nobody")).documents())
                .containsExactly(
                        new Repaired("s1", Repaired.Outcome.REPAIRED),
                        new Repaired("s2", Repaired.Outcome.UNCHANGED),
                        new Repaired("nobody", Repaired.Outcome.REMOVED));
        assertThat(menu(1, "s1").equals(before)).isTrue();
        assertThat(all()).isEmpty();
    }

    @Test
    void isRebuiltInAllOfThem() {
        try (var _ = new Keepers(parts, view)) {
            var settings = new RebuildSettings(2, 1_000_000, 0, Gate.sample(1), LONG);
            var rebuild = new Rebuild(stores, view, settings, Town.OPERATOR);

            var plan = rebuild.plan(OptionalInt.empty());
            rebuild.run(plan, RebuildListener.NONE);

            assertThat(plan.streams()).isEqualTo(4);
            assertThat(menu(2, "s1").equals(menu(1, "s1"))).isTrue();
            assertThat(documents(2).load("apart", "s1").content().keySet())
                    .contains("shop")
                    .doesNotContain("menu");
        }
    }

    private List<Difference> all() {
        return verification().all(VerifyListener.NONE).differences();
    }

    private List<Difference> sample() {
        return verification().sample(1, VerifyListener.NONE).differences();
    }

    private Verification verification() {
        return new Verification(stores, view, 1, new VerifySettings(0, Duration.ofSeconds(10), 100_000_000));
    }

    private FoundDocuments documents(int version) {
        return new FoundDocuments(stores, view, version);
    }

    private BsonDocument menu(int version, String id) {
        return documents(version).load(MENUS, id).content().clone();
    }

    private void replaceMenu(String id, BsonDocument content) {
        var menus = stores.mongo()
                .getDatabase(MongoViewStore.database(view.name(), 1))
                .getCollection(MENUS, BsonDocument.class);
        var replacing = menus.replaceOne(eq(id), content, new ReplaceOptions().upsert(true));
        stores.ofViews(Uni.createFrom().publisher(FlowAdapters.toFlowPublisher(replacing)));
    }
}
