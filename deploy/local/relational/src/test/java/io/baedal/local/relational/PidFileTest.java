package io.baedal.local.relational;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PidFileTest {

    @Test
    void readsTheProcessThePortAndWhetherItIsReady() {
        var lines = List.of("4711", "/data", "1795000000", "5433", "", "127.0.0.1", "  9   1", "ready   ");
        assertThat(PidFile.parse(lines)).contains(new PidFile(4711, 5433, true));
        assertThat(PidFile.parse(lines.subList(0, 4))).contains(new PidFile(4711, 5433, false));
    }

    @Test
    void makesNothingOfAHalfWrittenFile() {
        assertThat(PidFile.parse(List.of())).isEmpty();
        assertThat(PidFile.parse(List.of("47x"))).isEmpty();
    }

    @Test
    void doesNotTakeAnotherProcessForPostgres() {
        var ownPid = new PidFile(ProcessHandle.current().pid(), 5433, true);
        assertThat(ownPid.process(new Cluster(Path.of("/nowhere/cluster")))).isEmpty();
    }
}
