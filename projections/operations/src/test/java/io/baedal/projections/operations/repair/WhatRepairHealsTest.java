package io.baedal.projections.operations.repair;

import static io.baedal.projections.operations.parts.Town.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.operations.verify.Verification;
import io.baedal.projections.operations.verify.VerifyListener;
import io.baedal.projections.operations.verify.VerifySettings;
import io.baedal.projections.store.ParkedStream;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatRepairHealsTest {
    private static Parts parts;

    private final String id = UUID.randomUUID().toString();
    private Town town;

    enum Damage {
        VALUE(document -> document.append("gone", new BsonString("maybe"))),
        MISSING_FIELD(document -> without(document, "menu")),
        STRAY_FIELD(document -> document.append("note", new BsonString("hello"))),
        STRAY_REVISION(document -> revision(document, new BsonInt64(3), "owner")),
        TOO_HIGH(document -> revision(document, new BsonInt64(99), "shop")),
        TOO_LOW(document -> revision(document, new BsonInt64(0), "shop")),
        NO_INTEGER(document -> revision(document, new BsonDouble(2), "shop")),
        NO_NUMBER(document -> revision(document, new BsonString("two"), "shop")),
        NO_REVISIONS(document -> without(document, "revisions")),
        NO_DOCUMENT(_ -> null);

        private final UnaryOperator<BsonDocument> change;

        Damage(UnaryOperator<BsonDocument> change) {
            this.change = change;
        }

        private static BsonDocument without(BsonDocument document, String field) {
            document.remove(field);
            return document;
        }

        private static BsonDocument revision(BsonDocument document, BsonValue value, String source) {
            document.getDocument("revisions").append(source, value);
            return document;
        }
    }

    @BeforeAll
    static void start() {
        parts = new Parts();
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    @BeforeEach
    void aViewThatIsAtTheHead() {
        town = new Town(parts, ViewUnderTest.called("r" + id));
        town.openShop(id);
        town.keep();
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyDamage(Damage damage) {
        var before = town.document(id);
        town.spoil(id, damage.change);
        assertThat(isClean()).isFalse();

        assertThat(repair(id).documents()).containsExactly(new Repaired(id, Repaired.Outcome.REPAIRED));
        assertThat(town.document(id).equals(before)).isTrue();
        assertThat(isClean()).isTrue();
    }

    @Test
    void aDocumentThatNoStreamKnowsOfIsRemoved() {
        var stranger = town.document(id).append("_id", new BsonString("nobody"));
        town.spoil("nobody", _ -> stranger);

        assertThat(repair("nobody").documents()).containsExactly(new Repaired("nobody", Repaired.Outcome.REMOVED));
        assertThat(town.document("nobody")).isNull();
        assertThat(isClean()).isTrue();
    }

    @Test
    void aSoundDocumentIsLeftAlone() {
        assertThat(repair(id, "nobody", id).documents())
                .containsExactly(
                        new Repaired(id, Repaired.Outcome.UNCHANGED),
                        new Repaired("nobody", Repaired.Outcome.UNCHANGED));
        assertThat(town.stores().journal(town.view().name()).latest(10)).isEmpty();
    }

    @Test
    void aStreamThatShouldBeParkedIsParkedAgain() {
        town.appendPoison("shop-" + id);
        town.append("shop-" + id, new ShopRenamed(id, "셋셋치킨"));
        town.keep();
        var parked = town.stores().version(town.view(), 1).parked();
        town.stores().ofViews(parked.release("shop-" + id));
        assertThat(isClean()).isFalse();

        repair(id);

        assertThat(town.stores().ofViews(parked.list(1_000)))
                .extracting(ParkedStream::stream)
                .contains("shop-" + id);
        assertThat(isClean()).isTrue();
    }

    @Test
    void isRecorded() {
        town.spoil(id, _ -> null);
        repair(id, "nobody");

        assertThat(town.stores().journal(town.view().name()).latest(10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo(Changes.DOCUMENTS_REPAIRED);
                    assertThat(entry.by()).isEqualTo(OPERATOR.name());
                    assertThat(entry.details()).containsEntry("ids", List.of(id));
                });
    }

    private RepairReport repair(String... ids) {
        return new Repair(town.stores(), town.view(), 1, OPERATOR).documents(List.of(ids));
    }

    private boolean isClean() {
        return new Verification(town.stores(), town.view(), 1, VerifySettings.standard())
                .all(VerifyListener.NONE)
                .isClean();
    }
}
