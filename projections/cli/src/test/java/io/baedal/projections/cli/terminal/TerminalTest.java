package io.baedal.projections.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void theWidthIsTheUsualOneWhereNobodyTells() {
        assertThat(Terminal.width("132")).isEqualTo(132);
        assertThat(Terminal.width(null)).isEqualTo(80);
        assertThat(Terminal.width("")).isEqualTo(80);
        assertThat(Terminal.width("wide")).isEqualTo(80);
        assertThat(Terminal.width("0")).isEqualTo(80);
    }
}
