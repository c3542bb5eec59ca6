package io.baedal.local.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

    @Test
    void onlyHelpNeedsNoPlatform() {
        assertThat(Projections.explains(List.of())).isTrue();
        assertThat(Projections.explains(List.of("rebuild", "--help"))).isTrue();
        assertThat(Projections.explains(List.of("status", "--json"))).isFalse();
    }
}
