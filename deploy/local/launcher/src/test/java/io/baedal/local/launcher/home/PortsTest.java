package io.baedal.local.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    private static final Map<String, Integer> OWN = Map.of("edge", 8080, "relay-standby", 8302);

    @TempDir
    Path checkout;

    @Test
    void everyPartHasItsOwn() throws IOException {
        assertThat(choose(Map.of(), Map.of()).of("edge")).isEqualTo(8080);
    }

    @Test
    void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        Home home = Home.of(checkout, Map.of());
        Files.createDirectories(home.folder());
        Files.writeString(home.settings(), "edge.port=1\nrelay-standby.port=2\n");
        var environment = Map.of("BAEDAL_EDGE_PORT", "11", "BAEDAL_RELAY_STANDBY_PORT", " ");
        assertThat(choose(Map.of(), Map.of()).of("edge")).isEqualTo(1);
        assertThat(choose(environment, Map.of()).of("edge")).isEqualTo(11);
        assertThat(choose(environment, Map.of()).of("relay-standby")).isEqualTo(2);
        assertThat(choose(environment, Map.of("edge", "111")).of("edge")).isEqualTo(111);
    }

    @Test
    void refusesPartsAndPortsThatDoNotExist() {
        assertThatThrownBy(() -> choose(Map.of(), Map.of("egde", "1"))).hasMessageContaining("no part egde");
        assertThatThrownBy(() -> choose(Map.of(), Map.of("edge", "70000"))).isInstanceOf(WrongSetting.class);
        assertThatThrownBy(() -> choose(Map.of("BAEDAL_EDGE_PORT", "http"), Map.of()))
                .hasMessageContaining("edge");
    }

    private Ports choose(Map<String, String> environment, Map<String, String> options) throws IOException {
        return Ports.choose(OWN, Home.of(checkout, Map.of()), environment, options);
    }
}
