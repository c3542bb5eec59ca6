package io.baedal.projections.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(written);
    private long now;

    @Test
    void aLogGetsALineForEachStageAndEveryFiveSeconds() {
        try (var progress = new PlainProgress(out, () -> now)) {
            progress.stage("building");
            for (int tenth = 1; tenth <= 120; tenth++) {
                now = tenth * SECOND / 10;
                progress.at(tenth * 10, 1_200);
            }
            progress.says("3 streams are parked");
            progress.stage("verifying");
        }
        assertThat(written.toString().lines())
                .containsExactly(
                        "building ...",
                        "building  41 %  500 of 1,200  100/s  7 s left",
                        "building  83 %  1,000 of 1,200  100/s  2 s left",
                        "3 streams are parked",
                        "building  100 %  1,200 of 1,200  100/s  0 s left",
                        "verifying ...");
    }

    @Test
    void aTerminalGetsOneLineThatChanges() {
        try (var progress = new DrawnProgress(out, new ProgressBar(80), () -> now)) {
            progress.stage("building");
            for (int millis = 1; millis <= 1_000; millis++) {
                now = millis * SECOND / 1_000;
                progress.at(millis, 1_000);
            }
        }
        assertThat(written.toString().split(System.lineSeparator())).as("lines").hasSize(1);
        assertThat(written.toString().split("\r"))
                .as("drawings: the stage, ten a second, the last one")
                .hasSizeBetween(11, 14);
        assertThat(lastDrawing()).startsWith("building [").contains("100 %  1,000 of 1,000");
    }

    @Test
    void aWordBetweenKeepsTheBarBelowIt() {
        try (var progress = new DrawnProgress(out, new ProgressBar(80), () -> now)) {
            progress.stage("building");
            now = SECOND;
            progress.at(1, 2);
            progress.says("shop-17 is parked");
        }
        assertThat(written.toString()).contains("shop-17 is parked" + System.lineSeparator());
        assertThat(lastDrawing()).startsWith("building [");
    }

    private String lastDrawing() {
        var drawings = written.toString().split("\r");
        return drawings[drawings.length - 1];
    }
}
