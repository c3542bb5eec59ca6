package io.baedal.projections.operations.verify;

import static io.baedal.projections.operations.parts.Town.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.operations.parked.ParkedOperations;
import org.junit.jupiter.api.Test;

/// What the documents lack for a reason that is known.
class WhatVerifyToleratesTest extends VerifiedTown {
    @Test
    void nothingWhereAStreamIsParked() {
        town.appendPoison(shop);
        town.append(shop, new ShopRenamed(id, "셋셋치킨"));
        town.keep();

        assertThat(all().differences()).isEmpty();
        assertThat(only(shop).differences()).isEmpty();
    }

    @Test
    void aStreamThatShouldBeParked() {
        town.appendPoison(shop);
        town.keep();
        town.stores().ofViews(town.stores().version(town.view(), 1).parked().release(shop));

        assertThat(all().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("revisions.shop");
            assertThat(difference.expected()).startsWith("parked at 3: ").contains("NotYetInvented");
            assertThat(difference.found()).isEqualTo("2");
            assertThat(difference.partsAt()).isEqualTo(3);
        });
    }

    @Test
    void nothingWhereAnEventWasDiscarded() {
        town.appendPoison(shop);
        town.append(shop, new ShopRenamed(id, "셋셋치킨"));
        town.keep();
        new ParkedOperations(town.stores(), town.view(), 1, OPERATOR).discard(shop);

        assertThat(town.document(id).toString()).contains("shop");
        assertThat(all().differences()).isEmpty();
        assertThat(only(shop).differences()).isEmpty();
    }

    @Test
    void nothingWhereNewEventsAreOnTheirWay() {
        town.append(shop, new ShopRenamed(id, "셋셋치킨"));
        town.openShop(id + "new");

        assertThat(all().differences()).isEmpty();
        assertThat(only(shop).differences()).isEmpty();
        assertThat(only(shop).inFlight()).isEqualTo(1);
        assertThat(only("shop-" + id + "new").differences()).isEmpty();
    }
}
