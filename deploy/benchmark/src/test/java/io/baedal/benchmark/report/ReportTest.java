package io.baedal.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.benchmark.load.Measured;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void figuresAndRatiosAreInTheJson() {
        var latency = Measured.histogram();
        latency.recordValue(2_000);
        var json = new Report("Commands", "How")
                .figures(Map.of("shop service", new Measured(500, 1, 2_000_000_000L, latency)))
                .ratio(Ratio.atLeast("a / b", 0.95, 0.9))
                .json();

        var contestant = json.getJsonArray("contestants").getJsonObject(0);
        assertThat(contestant.getDouble("perSecond")).isEqualTo(250);
        assertThat(contestant.getDouble("p99Millis")).isBetween(1.9, 2.1);
        assertThat(contestant.getLong("failed")).isEqualTo(1);
        var ratio = json.getJsonArray("ratios").getJsonObject(0);
        assertThat(ratio.getBoolean("met")).isTrue();
        assertThat(ratio.getString("aim")).isEqualTo("at least 0.90");
    }
}
