package io.baedal.local.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path checkout;

    @Test
    void isFoundWithoutKnowingItsVersion() throws Exception {
        Path target = Files.createDirectories(checkout.resolve("deploy/edge/target"));
        for (String name :
                new String[] {"edge-0.2.0.jar", "edge-0.2.0-tests.jar", "edge-cli-0.2.0.jar", "edge-0.2.0.pom"}) {
            Files.createFile(target.resolve(name));
        }
        var program = Program.infrastructure("deploy/edge", "edge");
        assertThat(program.in(checkout)).isEqualTo(target.resolve("edge-0.2.0.jar"));
        assertThat(program.label()).isEqualTo("deploy-edge");
    }

    @Test
    void saysWhatIsNotBuilt() {
        var program = Program.infrastructure("deploy/edge", "edge");
        assertThatThrownBy(() -> program.in(checkout))
                .isInstanceOf(NotBuilt.class)
                .hasMessageContaining("edge-");
    }
}
