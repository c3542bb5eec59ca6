package io.baedal.projections.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baedal.projections.cli.parts.Night;
import io.baedal.projections.versions.Keeper;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an operator sees, from the stores alone.
class WatchingTest {
    private Night night;

    @BeforeEach
    void begin() {
        night = Night.withBroker();
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void aViewThatNobodyBeganIsNotHealthy() {
        assertThat(night.line().run("status", "shop-display")).isEqualTo(1);
        assertThat(night.line().out()).contains("shop-display", "not begun (!)", "no projector has begun it yet");
    }

    @Test
    void aViewThatIsKeptAtTheHeadIsHealthy() {
        night.shop("1");
        night.keep();
        night.settle();
        // The position is stored a moment after the documents.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(night.line().run("status", "shop-display", "--json")).isZero();
            var lag = night.line().json().get(0).get("versions").get(0).get("lag");
            assertThat(lag.get("position").asText()).matches("\\d+/\\d+");
        });

        var view = night.line().json().get(0);
        assertThat(view.get("state").asText()).isEqualTo("live");
        assertThat(view.get("served").asInt()).isEqualTo(1);
        var version = view.get("versions").get(0);
        assertThat(version.get("lag").get("events").asLong()).isZero();
        assertThat(version.get("perSecond").isNumber()).isTrue();
        assertThat(version.get("keepers").get(0).get("instance").asText()).isEqualTo("projector-0");
        assertThat(view.get("owners")).isEmpty();
        assertThat(view.get("ownersUnknown").isNull()).isTrue();
    }

    @Test
    void aViewIsHealthyThoughKafkaDoesNotSayWhoHearsItsNotices() {
        try (var dark = new Night()) {
            dark.shop("1");
            dark.keep();
            dark.settle();

            assertThat(dark.line().run("status", "shop-display", "--json")).isZero();
            assertThat(dark.line().json().get(0).get("ownersUnknown").asText()).contains("Kafka");
        }
    }

    @Test
    void aViewThatNobodyKeepsIsNotHealthyThoughNothingMoves() {
        night.shop("1");
        night.keep();
        night.settle();
        healthy();
        night.leave();
        fallSilent();

        assertThat(night.line().run("status", "shop-display")).isEqualTo(1);
        assertThat(night.line().out()).contains("nobody keeps it (!)", "was seen 1 min", "0 events");
    }

    @Test
    void lagIsRightWhileNoProjectorRuns() {
        night.keep();
        healthy();
        night.leave();
        fallSilent();
        night.shop("1");
        night.shop("2");

        assertThat(night.line().run("status", "shop-display", "--json")).isEqualTo(1);
        var lag = night.line().json().get(0).get("versions").get(0).get("lag");
        assertThat(lag.get("events").asLong()).isEqualTo(4);
        assertThat(lag.get("seconds").asDouble()).isPositive();
    }

    @Test
    void aPausedViewSaysWhoPausedItAndIsNotHealthy() {
        night.keep();
        healthy();

        assertThat(night.line().run("pause", "shop-display", "--why", "moving the database", "--by", "kim"))
                .isZero();
        assertThat(night.line().run("pause", "shop-display", "--why", "again")).isEqualTo(1);
        assertThat(night.line().err()).contains("paused already, by kim", "moving the database");
        assertThat(night.line().run("status", "shop-display")).isEqualTo(1);
        assertThat(night.line().out()).contains("paused (!)", "kim", "moving the database");

        assertThat(night.line().run("resume", "shop-display", "--by", "lee")).isZero();
        assertThat(night.line().run("resume", "shop-display")).isEqualTo(1);
        healthy();
        assertThat(night.line().run("history", "shop-display", "--json")).isZero();
        assertThat(night.line().json().get(0).get("what").asText()).isEqualTo("Resumed");
        assertThat(night.line().json().get(0).get("by").asText()).isEqualTo("lee");
        assertThat(night.line().json().get(1).get("what").asText()).isEqualTo("Paused");
        assertThat(night.line().json().get(1).get("why").asText()).isEqualTo("moving the database");
    }

    @Test
    void theListNamesVersionsAndSources() {
        night.keep();
        healthy();

        assertThat(night.line().run("list")).isZero();
        assertThat(night.line().out()).contains("shop-display", "shop, menu", "1 kept");
        assertThat(night.line().run("list", "--json")).isZero();
        assertThat(night.line().json().findValuesAsText("view")).contains("shop-display", "favourites", "ad-listing");
        var view = night.listed();
        assertThat(view.get("served").asInt()).isEqualTo(1);
        assertThat(view.get("versions").get(0).get("state").asText()).isEqualTo("KEPT");
    }

    @Test
    void watchingGoesOnUntilItIsTold() {
        night.keep();
        healthy();

        assertThat(night.line().run("status", "shop-display", "--watch", "--times", "2", "--every", "1", "--json"))
                .isZero();
        assertThat(night.line().out().lines()).hasSize(2).allMatch(line -> line.startsWith("[{\"view\":"));
    }

    @Test
    void aViewWithoutHistorySaysSo() {
        assertThat(night.line().run("history", "shop-display")).isZero();
        assertThat(night.line().out()).contains("Nothing was done");
    }

    private void healthy() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(night.line().run("status", "shop-display"))
                        .as(night.line().out())
                        .isZero());
    }

    private void fallSilent() {
        var longAgo = Instant.now().minusSeconds(75);
        night.stores()
                .ofViews(
                        night.stores().control("shop-display").alive(new Keeper("projector-0", 1, "LIVE", 7, longAgo)));
    }
}
