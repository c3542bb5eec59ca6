package io.baedal.projections.operations.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.projections.operations.OperationRefused;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/// How much of a view is verified, and with how much memory.
class WhatVerifyIsAskedTest extends VerifiedTown {
    @Test
    void theSameInManyPassesWithLittleMemory() {
        for (int i = 0; i < 50; i++) {
            town.openShop(id + "-" + i);
        }
        town.keep();
        town.spoil(id + "-7", _ -> null);
        town.replaceInJson(id + "-8", "shop", "둘둘치킨", "셋셋치킨");
        town.spoil("nobody", _ -> town.document(id).append("_id", new BsonString("nobody")));

        var roomy = verification(100_000_000).all(VerifyListener.NONE);
        var tight = verification(20_000).all(VerifyListener.NONE);

        assertThat(roomy.differing()).isEqualTo(4);
        assertThat(tight.differences()).containsExactlyInAnyOrderElementsOf(roomy.differences());
        assertThat(tight.streams()).isEqualTo(roomy.streams());
        assertThat(tight.documents()).isEqualTo(roomy.documents());
    }

    @Test
    void moreThanCanBeKept() {
        int many = VerifyReport.MOST_KEPT + 20;
        for (int i = 0; i < many; i++) {
            town.registerShop(id + "-" + i);
        }
        town.keep();
        town.loseDocuments();

        var report = all();

        assertThat(report.differences()).hasSize(VerifyReport.MOST_KEPT);
        assertThat(report.differing()).isEqualTo(report.streams());
    }

    @Test
    void theSameInASampleOfAll() {
        town.replaceInJson(id, "shop", "둘둘치킨", "셋셋치킨");
        town.spoil(id + "b", document -> document.append("note", new BsonString("hello")));

        var sample = verification(1_000_000).sample(1, VerifyListener.NONE);

        assertThat(sample.differences()).containsExactlyInAnyOrderElementsOf(all().differences());
        assertThat(sample.documents()).isEqualTo(all().documents());
    }

    @Test
    void nothingInASampleOfNothing() {
        town.replaceInJson(id, "shop", "둘둘치킨", "셋셋치킨");

        assertThat(verification(1_000_000).sample(0, VerifyListener.NONE).streams())
                .isZero();
    }

    @Test
    void noStreamWhereThereIsNone() {
        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> only("shop-nowhere"))
                .withMessageContaining("no stream shop-nowhere");
        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> only("owner-1"))
                .withMessageContaining("doesn't listen to owner-1");
    }

    @Test
    void noVersionWhereThereIsNone() {
        var second = new Verification(town.stores(), town.view(), 2, settings(1_000_000));

        assertThatExceptionOfType(OperationRefused.class)
                .isThrownBy(() -> second.all(VerifyListener.NONE))
                .withMessageContaining("no version 2");
    }
}
