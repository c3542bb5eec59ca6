package io.baedal.local.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void onlyWhatMeasuresThePlatformNeedsIt() {
        assertThat(Bench.needsPlatform(List.of("commands", "--seconds", "3"))).isTrue();
        assertThat(Bench.needsPlatform(List.of("event-store", "lag"))).isTrue();
        assertThat(Bench.needsPlatform(List.of("--json", "event-store", "--events", "10000")))
                .isFalse();
        assertThat(Bench.needsPlatform(List.of("rebuild"))).isFalse();
        assertThat(Bench.needsPlatform(List.of("storefront", "--shops", "1000")))
                .isFalse();
        assertThat(Bench.needsPlatform(List.of("relevance"))).isTrue();
        assertThat(Bench.needsPlatform(List.of("history", "rebuild"))).isTrue();
        assertThat(Bench.needsPlatform(List.of("commands", "--help"))).isFalse();
        assertThat(Bench.needsPlatform(List.of("lag", "-h"))).isFalse();
        assertThat(Bench.needsPlatform(List.of())).isFalse();
    }
}
