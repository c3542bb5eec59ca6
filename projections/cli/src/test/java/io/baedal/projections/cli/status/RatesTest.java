package io.baedal.projections.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.versions.Keeper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final Instant START = Instant.parse("2026-05-01T03:00:00Z");

    private final Rates rates = new Rates();

    @Test
    void takesTwoSignsOfLife() {
        rates.note(List.of(keeper("a", 100, 0)));
        assertThat(rates.of(List.of(keeper("a", 100, 0)))).isNull();

        rates.note(List.of(keeper("a", 100, 0)));
        assertThat(rates.knows(List.of(keeper("a", 100, 0)))).isFalse();

        rates.note(List.of(keeper("a", 150, 2)));
        assertThat(rates.of(List.of(keeper("a", 150, 2)))).isEqualTo(25);
    }

    @Test
    void isKnownBetweenTwoSignsOfLife() {
        rates.note(List.of(keeper("a", 100, 0)));
        rates.note(List.of(keeper("a", 150, 2)));
        rates.note(List.of(keeper("a", 150, 2)));
        assertThat(rates.of(List.of(keeper("a", 150, 2)))).isEqualTo(25);
    }

    @Test
    void keepersCountTogether() {
        rates.note(List.of(keeper("a", 100, 0), keeper("b", 0, 0)));
        var now = List.of(keeper("a", 150, 2), keeper("b", 30, 3));
        rates.note(now);
        assertThat(rates.of(now)).isEqualTo(35);
    }

    @Test
    void aKeeperThatWasStartedAgainCountsFromNothing() {
        rates.note(List.of(keeper("a", 1_000, 0)));
        rates.note(List.of(keeper("a", 20, 2)));
        assertThat(rates.of(List.of(keeper("a", 20, 2)))).isEqualTo(10);
    }

    @Test
    void nobodyFoldsNothing() {
        assertThat(rates.knows(List.of())).isTrue();
        assertThat(rates.of(List.of())).isNull();
    }

    private static Keeper keeper(String name, long events, int second) {
        return new Keeper(name, 1, "LIVE", events, START.plusSeconds(second));
    }
}
