package io.baedal.local.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.process.JavaCommand;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HandOverTest {

    /// Stands for the launcher.
    static final class Handing {
        public static void main(String[] script) throws Exception {
            System.exit(HandOver.to(List.of("sh", "-c", script[0]), Map.of("WORD", "told")));
        }
    }

    @Test
    void onlyHelpExplains() {
        assertThat(HandOver.explains(List.of())).isTrue();
        assertThat(HandOver.explains(List.of("rebuild", "--help"))).isTrue();
        assertThat(HandOver.explains(List.of("status", "--json"))).isFalse();
    }

    @Test
    void theProgramIsToldAndItsExitCodeCounts() throws Exception {
        var launcher = launcher("echo $WORD; exit 7");

        assertThat(launcher.inputReader().lines()).containsExactly("told");
        assertThat(launcher.waitFor()).isEqualTo(7);
    }

    @Test
    void whoIsEndedWaitsForTheProgramsLastWord() throws Exception {
        var launcher = launcher("trap 'sleep 1; echo gone; exit 0' TERM; echo here; while :; do sleep 0.1; done");
        var said = launcher.inputReader();
        assertThat(said.readLine()).isEqualTo("here");
        // Process.destroy() would close what it says.
        launcher.toHandle().destroy();
        launcher.waitFor();

        assertThat(said.ready()).isTrue();
        assertThat(said.readLine()).isEqualTo("gone");
    }

    private static Process launcher(String script) throws IOException {
        return new ProcessBuilder(
                        JavaCommand.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Handing.class.getName(),
                        script)
                .redirectErrorStream(true)
                .start();
    }
}
