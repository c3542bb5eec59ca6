package io.baedal.projections.operations.lag;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Nobody keeps the view: what the probe says is what the stores say.
class LagProbeTest {
    private static Parts parts;
    private static Town town;

    @BeforeAll
    static void start() {
        parts = new Parts();
        town = new Town(parts, ViewUnderTest.called("lagging"));
    }

    @AfterAll
    static void stop() {
        town.close();
        parts.close();
    }

    @Test
    void countsWhatTheDocumentsLack() {
        assertThat(measure().isNone()).isTrue();

        town.openShop("1");
        var behind = measure();
        assertThat(behind.position()).isNull();
        assertThat(behind.events()).isEqualTo(5);
        assertThat(behind.atLeast()).isFalse();
        assertThat(behind.seconds()).isPositive();

        town.keep();
        assertThat(measure().isNone()).isTrue();
        assertThat(measure().seconds()).isZero();
        assertThat(measure().position()).isNotNull();

        town.append("shop-1", new ShopRenamed("1", "셋셋치킨"));
        assertThat(measure().events()).isEqualTo(1);
        assertThat(measure().seconds()).isGreaterThanOrEqualTo(0);

        town.projection(town.view()).retry("shop-1").await().indefinitely();
        assertThat(measure().isNone())
                .as("a document may be ahead of the progress")
                .isTrue();

        town.appendPoison("shop-1");
        town.keep();
        town.append("shop-1", new ShopRenamed("1", "넷넷치킨"));
        assertThat(measure().isNone()).as("what waits in a parked stream").isTrue();
        assertThat(measure().parked()).isEqualTo(1);
    }

    private static VersionLag measure() {
        return new LagProbe(town.stores(), town.view(), 1).measure();
    }
}
