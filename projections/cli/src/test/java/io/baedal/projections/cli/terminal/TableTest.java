package io.baedal.projections.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsAreAsWideAsTheyMustBe() {
        assertThat(Table.of("VIEW", "LAG", "SEEN")
                        .row("shop-display", 3, null)
                        .row("ads", 12_345, "now")
                        .toString()
                        .lines())
                .containsExactly(
                        "VIEW          LAG    SEEN", //
                        "shop-display  3      -", //
                        "ads           12345  now");
    }

    @Test
    void aRowIsALine() {
        assertThat(Table.of("WHO", "WHY")
                        .row("kim", "moved\r\nto\nSeoul")
                        .toString()
                        .lines())
                .containsExactly("WHO  WHY", "kim  moved to Seoul");
    }
}
