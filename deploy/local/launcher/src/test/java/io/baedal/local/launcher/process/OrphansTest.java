package io.baedal.local.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.child.ChildJar;
import io.baedal.local.launcher.home.Home;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    Path folder;

    private Home home;
    private Process ours;
    private Process another;

    @BeforeEach
    void start() throws Exception {
        home = Home.of(folder, Map.of());
        ours = child(home);
        another = child(Home.of(folder.resolve("another"), Map.of()));
    }

    @AfterEach
    void stop() throws InterruptedException {
        ours.destroyForcibly().waitFor();
        another.destroyForcibly().waitFor();
    }

    @Test
    void findsTheProcessesOfItsHomeByTheirMarksAndStopsOnlyThem() {
        var found = Orphans.find(home, Map.of());
        assertThat(found).containsExactly(Map.entry(ours.toHandle(), "shop"));
        Orphans.stop(found, List.of(List.of("shop")));
        assertThat(ours.isAlive()).isFalse();
        assertThat(another.isAlive()).isTrue();
    }

    @Test
    void findsRecordedProcessesButNotOthersThatGotTheirPid() {
        var recorded = ProcessIdentity.of(another.toHandle());
        assertThat(Orphans.find(home, Map.of("edge", recorded))).containsEntry(another.toHandle(), "edge");
        var stale = new ProcessIdentity(recorded.pid(), recorded.startedAt().minusSeconds(60));
        assertThat(Orphans.find(home, Map.of("edge", stale))).doesNotContainKey(another.toHandle());
    }

    private Process child(Home owner) throws Exception {
        Path jar = ChildJar.in(folder);
        List<String> arguments = List.of("--data", owner.data("shop").toString(), "--port", "0");
        Process process = new ProcessBuilder(JavaCommand.running(jar, Marks.of(owner, "shop"), arguments)).start();
        assertThat(process.inputReader().readLine()).startsWith("ready");
        return process;
    }
}
