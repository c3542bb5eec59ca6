package io.baedal.projections.operations.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.operations.parts.ForgetfulShopSource;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.views.shopdisplay.MenuSource;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/// What somebody did to the documents.
class WhatVerifyFindsTest extends VerifiedTown {
    @Test
    void nothingInACleanView() {
        var report = all();

        assertThat(report.differences()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.documents()).isGreaterThanOrEqualTo(2);
        assertThat(report.streams()).isGreaterThanOrEqualTo(4);
        assertThat(report.inFlight()).isZero();
    }

    @Test
    void aValueThatNoEventEverGave() {
        town.replaceInJson(id, "shop", "둘둘치킨", "셋셋치킨");

        assertThat(all().differences())
                .containsExactly(new Difference(id, shop, "shop.name", "\"둘둘치킨\"", "\"셋셋치킨\"", 1L, "ShopRenamed"));
    }

    @Test
    void aValueOfAnEarlierEvent() {
        town.append(shop, new ShopRenamed(id, "셋셋치킨"), new ShopRenamed(id, "넷넷치킨"));
        town.keep();
        town.replaceInJson(id, "shop", "넷넷치킨", "원조치킨");

        assertThat(all().differences())
                .containsExactly(new Difference(id, shop, "shop.name", "\"넷넷치킨\"", "\"원조치킨\"", 1L, "ShopRenamed"));
    }

    @Test
    void aValueDeepInAList() {
        town.replaceInJson(id, "menu", "18000", "1800");

        assertThat(all().differences())
                .containsExactly(new Difference(
                        id, "menu-" + id, "menu.groups[0].items[0].price", "18000", "1800", 1L, "MenuItemAdded"));
    }

    @Test
    void theSameJsonInOtherBytes() {
        town.replaceInJson(id, "shop", "{", "{ ");

        assertThat(all().differences())
                .extracting(Difference::field, Difference::found)
                .containsExactly(tuple("shop", "the same in other bytes"));
    }

    @Test
    void aFieldThatIsGone() {
        town.spoil(id, document -> {
            document.remove("gone");
            return document;
        });

        assertThat(all().differences())
                .containsExactly(new Difference(id, shop, "gone", "false", null, 0L, "ShopRegistered"));
    }

    @Test
    void aFieldThatNobodyWrites() {
        town.spoil(id, document -> document.append("note", new BsonString("hello")));

        assertThat(all().differences())
                .containsExactly(new Difference(id, null, "note", null, "\"hello\"", null, null));
    }

    @Test
    void aRevisionThatIsTooHigh() {
        town.spoil(id, document -> revision(document, "shop", 7));

        assertThat(all().differences())
                .containsExactly(new Difference(id, shop, "revisions.shop", "2", "7", null, null));
    }

    @Test
    void aRevisionThatIsTooLow() {
        town.spoil(id, document -> revision(document, "shop", 1));

        assertThat(all().differences())
                .extracting(Difference::field, Difference::expected, Difference::found)
                .containsExactly(
                        tuple("shop.state", "\"PAUSED\"", "\"OPEN\""), tuple("card.state", "\"PAUSED\"", "\"OPEN\""));
    }

    @Test
    void aRevisionThatIsNoInteger() {
        town.spoil(id, document -> {
            document.getDocument("revisions").append("shop", new BsonDouble(2));
            return document;
        });

        assertThat(all().differences())
                .extracting(Difference::field, Difference::expected)
                .containsExactly(tuple("revisions.shop", "2"));
    }

    @Test
    void anEventThatTheDocumentNeverGot() {
        var before = town.document(id);
        town.append(shop, new ShopPaused(id), new ShopRenamed(id, "셋셋치킨"));
        town.keep();
        town.spoil(id, _ -> before);

        assertThat(all().differences())
                .containsExactly(new Difference(id, shop, "revisions.shop", "4", "2", 3L, "ShopPaused"));
    }

    @Test
    void aDocumentThatIsMissing() {
        town.spoil(id, _ -> null);

        assertThat(all().differences())
                .extracting(Difference::document, Difference::stream, Difference::field, Difference::expected)
                .containsExactlyInAnyOrder(
                        tuple(id, shop, null, "a document that holds revision 2"),
                        tuple(id, "menu-" + id, null, "a document that holds revision 1"));
    }

    @Test
    void aDocumentThatNoStreamKnowsOf() {
        town.spoil("nobody", _ -> town.document(id).append("_id", new BsonString("nobody")));

        assertThat(all().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.document()).isEqualTo("nobody");
            assertThat(difference.stream()).isNull();
            assertThat(difference.field()).isNull();
            assertThat(difference.found()).contains("shop", "menu");
        });
    }

    @Test
    void aPartThatNoStreamKnowsOf() {
        town.registerShop(id + "c");
        town.keep();
        var menu = town.document(id).get("menu");
        town.spoil(id + "c", document -> revision(document.append("menu", menu), "menu", 1));

        assertThat(all().differences())
                .containsExactly(new Difference(id + "c", null, "revisions.menu", null, "1", null, null));
    }

    @Test
    void whatABrokenHandlerMadeOfIt() {
        var broken = ViewUnderTest.called("broken" + id)
                .with(new ForgetfulShopSource(ShopRenamed.class, false), new MenuSource());
        try (var other = new Town(parts, broken)) {
            other.keep();
            var sound = new Verification(other.stores(), ViewUnderTest.called("broken" + id), 1, settings(100_000_000));

            assertThat(sound.all(VerifyListener.NONE).differences())
                    .filteredOn(difference -> difference.document().equals(id))
                    .containsExactly(
                            new Difference(id, shop, "shop.name", "\"둘둘치킨\"", "\"원조치킨\"", 1L, "ShopRenamed"),
                            new Difference(id, shop, "card.name", "\"둘둘치킨\"", "\"원조치킨\"", 1L, "ShopRenamed"));
        }
    }

    private static BsonDocument revision(BsonDocument document, String source, long revision) {
        document.getDocument("revisions").append(source, new BsonInt64(revision));
        return document;
    }
}
