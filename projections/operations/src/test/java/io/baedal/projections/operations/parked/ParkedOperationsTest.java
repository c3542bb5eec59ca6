package io.baedal.projections.operations.parked;

import static io.baedal.projections.operations.parts.Town.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.operations.parts.ForgetfulShopSource;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.versions.Lease;
import io.baedal.views.shopdisplay.MenuSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A shop was paused, opened and renamed; the fold of the first release can't take the pause.
class ParkedOperationsTest {
    private static Parts parts;

    private final String id = UUID.randomUUID().toString();
    private final String shop = "shop-" + id;
    private final View fixed = ViewUnderTest.called("p" + id);
    private final View broken =
            ViewUnderTest.called("p" + id).with(new ForgetfulShopSource(ShopPaused.class, true), new MenuSource());
    private Town town;

    @BeforeAll
    static void start() {
        parts = new Parts();
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    @BeforeEach
    void aParkedStream() {
        town = new Town(parts, fixed);
        town.openShop(id);
        town.append(shop, new ShopPaused(id), new ShopOpened(id), new ShopRenamed(id, "셋셋치킨"));
        town.keep(broken);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Test
    void tellsTheEventTheErrorAndWhatWaits() {
        var shown = operations(broken, OPERATOR).show(shop);

        assertThat(shown.entry().parked().revision()).isEqualTo(3);
        assertThat(shown.entry().parked().eventType()).isEqualTo("ShopPaused");
        assertThat(shown.entry().parked().error()).contains("IllegalStateException");
        assertThat(shown.entry().waiting()).isEqualTo(2);
        assertThat(new String(shown.event().data(), StandardCharsets.UTF_8)).contains(id);
        assertThat(operations(broken, OPERATOR).list()).contains(shown.entry());
    }

    @Test
    void aTryWithTheSameFoldChangesNothing() {
        var outcome = operations(broken, OPERATOR).retry(shop);

        assertThat(outcome.isReleased()).isFalse();
        assertThat(outcome.revision()).isEqualTo(2);
        assertThat(outcome.parked().attempts()).isEqualTo(2);
    }

    @Test
    void aFixedFoldTakesAllInOrder() {
        var outcome = operations(fixed, OPERATOR).retry(shop);

        assertThat(outcome.isReleased()).isTrue();
        assertThat(outcome.revision()).isEqualTo(5);
        assertThat(page()).contains("\"name\":\"셋셋치킨\"", "\"state\":\"OPEN\"");
        assertThat(operations(fixed, OPERATOR).list())
                .extracting(entry -> entry.parked().stream())
                .doesNotContain(shop);
        assertThat(town.stores().journal(fixed.name()).latest(1))
                .extracting(JournalEntry::what)
                .containsExactly(Changes.STREAM_RETRIED);
    }

    @Test
    void withoutTheEventTheLaterOnesGoOn() {
        var outcome = operations(broken, OPERATOR).discard(shop);

        assertThat(outcome.isReleased()).isTrue();
        assertThat(outcome.revision()).isEqualTo(5);
        assertThat(page()).contains("\"name\":\"셋셋치킨\"", "\"state\":\"OPEN\"");
        assertThat(town.stores().journal(fixed.name()).latest(1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo(Changes.EVENT_DISCARDED);
                    assertThat(entry.why()).isEqualTo(OPERATOR.why());
                    assertThat(entry.details()).containsEntry("stream", shop).containsEntry("revision", 3);
                });
    }

    @Test
    void anEventIsOnlyDiscardedForAReason() {
        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(
                        () -> operations(broken, new Operator("kim@night", " ")).discard(shop))
                .withMessageContaining("reason");
        assertThat(operations(broken, OPERATOR).show(shop).entry().waiting()).isEqualTo(2);
    }

    @Test
    void anEventIsNotDiscardedThatAnotherVersionHasFolded() {
        var control = town.stores().control(fixed.name());
        var lease = new Lease("t", "kim@night", Instant.now().plusSeconds(60));
        town.stores().ofViews(control.beginVersion(2, fixed.version(), lease, Instant.now()));
        town.keep(fixed, 2);

        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> operations(broken, OPERATOR).discard(shop))
                .withMessageContaining("Version 2 of " + fixed.name() + " has folded revision 3 of " + shop);
        assertThat(operations(broken, OPERATOR).show(shop).entry().waiting()).isEqualTo(2);
    }

    @Test
    void anEventIsNotDiscardedForAnUnreadableDocument() {
        operations(fixed, OPERATOR).retry(shop);
        town.replaceInJson(id, "shop", "{", "[");
        town.append(shop, new ShopOpened(id));
        town.keep(fixed);

        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> operations(fixed, OPERATOR).discard(shop))
                .withMessageContaining("Repair the document " + id);
    }

    @Test
    void whatIsNotParkedIsLeftAlone() {
        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> operations(broken, OPERATOR).retry("menu-" + id))
                .withMessageContaining("menu-" + id + " is not parked");
    }

    private ParkedOperations operations(View folding, Operator operator) {
        return new ParkedOperations(town.stores(), folding, 1, operator);
    }

    private String page() {
        return new String(town.document(id).getBinary("shop").getData(), StandardCharsets.UTF_8);
    }
}
