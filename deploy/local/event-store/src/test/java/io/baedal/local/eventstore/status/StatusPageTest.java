package io.baedal.local.eventstore.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.eventstore.log.LogFigures;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusPageTest {

    @Test
    void saysWhyWritesAreRefused() {
        NodeFigures figures = figures(Optional.of("no space left on <disk> & so on"));

        assertThat(StatusPage.of(figures))
                .contains("Writes are refused.", "no space left on &lt;disk&gt; &amp; so on")
                .doesNotContain("It reads and writes.");
        assertThat(StatusDocument.of(figures)).contains("\"refusesWrites\" : true", "no space left on <disk> & so on");
    }

    @Test
    void showsTheFigures() {
        assertThat(StatusPage.of(figures(Optional.empty())))
                .contains(">1,234,567<", ">12.5<", "2026-01-02T03:04:05Z", "It reads and writes.");
    }

    private static NodeFigures figures(Optional<String> refusesWrites) {
        LogFigures log = new LogFigures(1_234_567, 42, 99, 12.5, 3, 2048, 4096, refusesWrites);
        return new NodeFigures(Instant.parse("2026-01-02T03:04:05Z"), 2113, 2, 1, log);
    }
}
