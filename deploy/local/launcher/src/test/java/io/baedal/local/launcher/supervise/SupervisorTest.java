package io.baedal.local.launcher.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.local.launcher.child.ChildJar;
import io.baedal.local.launcher.child.Eventually;
import io.baedal.local.launcher.child.FreePort;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The supervisor over real processes: two stores and a service that needs both.
class SupervisorTest {

    @TempDir
    Path checkout;

    private Home home;
    private StateFile file;
    private Supervisor supervisor;

    @BeforeEach
    void make() throws Exception {
        home = Home.of(checkout, Map.of());
        Files.createDirectories(home.folder());
        file = new StateFile(home);
        List<Part> parts = List.of(Parts.store("one"), Parts.store("two"), Parts.service("three", "one", "two"));
        Path jar = ChildJar.in(checkout);
        var ports = Ports.of(Map.of("one", FreePort.any(), "two", FreePort.any(), "three", FreePort.any()));
        supervisor = new Supervisor(parts, Map.of("one", jar, "two", jar, "three", jar), new Site(home, ports), file);
    }

    @AfterEach
    void stop() throws IOException {
        supervisor.stop();
    }

    @Test
    void startsPartsAfterThoseTheyNeedAndStopsThemBefore() throws Exception {
        supervisor.start();
        assertThat(report().phase()).isEqualTo(Phase.RUNNING);
        assertThat(report().parts()).allMatch(part -> part.state() == PartState.READY);
        supervisor.stop();
        var diary = Files.readAllLines(home.data().resolve("diary"));
        assertThat(diary.subList(0, 2)).containsExactlyInAnyOrder("start one", "start two");
        assertThat(diary.subList(2, 4)).containsExactly("start three", "stop three");
        assertThat(diary.subList(4, 6)).containsExactlyInAnyOrder("stop one", "stop two");
        assertThat(file.read()).isEmpty();
    }

    @Test
    void startsAPartAgainThatWasKilled() throws Exception {
        supervisor.start();
        ProcessHandle killed = part("one").process().find().orElseThrow();
        killed.destroyForcibly();
        Eventually.is(
                "another process is ready",
                () -> part("one").state() == PartState.READY
                        && part("one").process().pid() != killed.pid());
        assertThat(part("one").restarts()).isEqualTo(1);
        assertThat(part("one").lastEnd()).contains("137");
        assertThat(part("three").restarts()).as("the others go on").isZero();
    }

    @Test
    void saysWhatAPartThatCannotStartSaidLast() throws Exception {
        Files.createDirectories(home.data("two"));
        Files.createFile(home.data("two").resolve("broken"));
        assertThatThrownBy(supervisor::start)
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("two ended with 7")
                .hasMessageContaining("I am broken");
        assertThat(report().phase()).isEqualTo(Phase.FAILED);
        assertThat(part("two").state()).isEqualTo(PartState.GIVEN_UP);
        assertThat(part("three").state()).isEqualTo(PartState.WAITING);
    }

    private PlatformReport report() throws IOException {
        return file.read().orElseThrow();
    }

    private PartReport part(String name) throws IOException {
        return report().parts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
