package io.baedal.projections.cli;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.cli.parts.Night;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.bson.BsonBinary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.FlowAdapters;

/// What an operator finds wrong, and mends.
class MendingTest {
    @TempDir
    Path folder;

    private Night night;

    @BeforeEach
    void begin() {
        night = Night.withBroker();
        night.shop("1");
        night.shop("2");
        night.keep();
        night.settle();
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void aRightViewIsFoundRightAndThatIsRemembered() {
        assertThat(night.line().run("verify", "shop-display", "--all", "--by", "kim"))
                .isZero();
        assertThat(night.line().out()).contains("4 streams folded afresh", "no difference");

        night.line().run("status", "shop-display", "--json");
        assertThat(night.line().json().get(0).get("verified").get("streams").asLong())
                .isEqualTo(4);
        night.line().run("history", "shop-display");
        assertThat(night.line().out()).contains("VerifySucceeded", "kim");
    }

    /// What was written while it went on may not have been looked at.
    @Test
    void aVerificationIsAsOldAsItsBegin() {
        assertThat(night.line().run("verify", "shop-display")).isZero();
        var firstWord = night.line().firstWord();

        night.line().run("status", "shop-display", "--json");
        var verified = night.line().json().get(0).get("verified").get("at").asText();
        assertThat(Instant.parse(verified)).isBeforeOrEqualTo(firstWord);
    }

    @Test
    void aPartOfAViewCanBeVerifiedButIsNotTheWhole() {
        assertThat(night.line().run("verify", "shop-display", "--sample", "100%"))
                .isZero();
        assertThat(night.line().run("verify", "shop-display", "--stream", "shop-1"))
                .isZero();
        assertThat(night.line().run("verify", "shop-display", "--stream", "1", "--json"))
                .isZero();
        assertThat(night.line().json().get("streams").asLong()).isEqualTo(2);

        night.line().run("status", "shop-display", "--json");
        assertThat(night.line().json().get(0).get("verified").isNull()).isTrue();
    }

    @Test
    void aCorruptedDocumentIsFoundAndHealed() {
        corrupt("1");
        var file = folder.resolve("differing.txt").toString();

        assertThat(night.line().run("verify", "shop-display", "--all", "--save", file))
                .isEqualTo(1);
        assertThat(night.line().out()).contains("1: ", "expected", "found", "--from-verify " + file);
        assertThat(night.line().run("verify", "shop-display", "--json")).isEqualTo(1);
        var difference = night.line().json().get("differences").get(0);
        assertThat(difference.get("document").asText()).isEqualTo("1");

        assertThat(night.line().run("repair", "shop-display", "--from-verify", file))
                .isZero();
        assertThat(night.line().out()).contains("1  is repaired", "1 repaired");
        assertThat(night.line().run("verify", "shop-display")).isZero();
        assertThat(night.line().run("repair", "shop-display", "menu-1", "2", "--json"))
                .isZero();
        assertThat(night.line().json().get("documents"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.get("outcome").asText()).isEqualTo("UNCHANGED"));
        night.line().run("history", "shop-display");
        assertThat(night.line().out()).contains("VerifyFailed", "DocumentsRepaired");
    }

    @Test
    void aSingleStreamIsRebuiltInPlace() {
        corrupt("2");

        assertThat(night.line().run("rebuild", "shop-display", "--stream", "menu-2"))
                .isZero();
        assertThat(night.line().out()).contains("2  is repaired");
        assertThat(night.line().run("verify", "shop-display")).isZero();
    }

    @Test
    void aPoisonEventIsShownRetriedAndDiscardedForAReason() {
        night.append("shop-1", "ShopTeleported", "{\"to\":\"달\"}".getBytes(StandardCharsets.UTF_8), new byte[0]);
        night.append("shop-1", new ShopRenamed("1", "둘둘치킨"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(night.line().run("parked", "list", "shop-display", "--json"))
                    .isZero();
            assertThat(night.line().json()).hasSize(1);
        });
        assertThat(night.line().json().get(0).get("waiting").asLong()).isEqualTo(1);
        assertThat(night.line().run("status", "shop-display")).isEqualTo(1);
        assertThat(night.line().out()).contains("1 stream parked");

        assertThat(night.line().run("parked", "show", "shop-display", "shop-1")).isZero();
        assertThat(night.line().out()).contains("1 ShopTeleported", "{\"to\":\"달\"}", "1 later event");
        assertThat(night.line().run("parked", "show", "shop-display", "shop-2")).isEqualTo(1);
        assertThat(night.line().run("parked", "retry", "shop-display", "--all")).isEqualTo(1);
        assertThat(night.line().out()).contains("shop-1 waits at event 1, ShopTeleported");

        assertThat(night.line().run("parked", "discard", "shop-display", "shop-1", "--yes", "--why", "a broken import"))
                .as(night.line().err())
                .isZero();
        assertThat(night.line().out()).contains("shop-1 goes on: its document is at revision 2");
        assertThat(night.line().run("parked", "list", "shop-display")).isZero();
        assertThat(night.line().out()).contains("Nothing is parked.");
        night.line().run("history", "shop-display");
        assertThat(night.line().out()).contains("StreamRetried", "EventDiscarded", "a broken import");
    }

    @Test
    void theSweeperIsMadeToLookAtEverythingAgain() {
        assertThat(night.line().run("reset", "shop-display", "--yes", "--why", "restored"))
                .isZero();
        night.line().run("history", "shop-display");
        assertThat(night.line().out()).contains("ProgressReset", "restored");
        await().atMost(Duration.ofSeconds(60)).until(() -> night.line().run("status", "shop-display") == 0);
    }

    private void corrupt(String id) {
        var documents = night.stores().mongo().getDatabase("shop-display-v1").getCollection("shop-display");
        night.stores()
                .ofViews(Uni.createFrom()
                        .publisher(FlowAdapters.toFlowPublisher(documents.updateOne(
                                eq(id),
                                set("shop", new BsonBinary("{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8)))))));
    }
}
