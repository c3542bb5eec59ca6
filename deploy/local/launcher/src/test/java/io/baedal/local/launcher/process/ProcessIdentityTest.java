package io.baedal.local.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.child.Eventually;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    @Test
    void findsTheProcessWhileItRunsAndNotAfter() throws Exception {
        Process process = new ProcessBuilder("sleep", "600").start();
        ProcessIdentity identity = ProcessIdentity.of(process.toHandle());
        assertThat(identity.find()).contains(process.toHandle());
        process.destroyForcibly().waitFor();
        assertThat(identity.find()).isEmpty();
    }

    @Test
    void doesNotTakeADeadProcessThatNobodyAskedAfterForARunningOne() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 600 & echo $!; exec sleep 600").start();
        long pid = Long.parseLong(parent.inputReader().readLine());
        ProcessIdentity child = ProcessIdentity.of(ProcessHandle.of(pid).orElseThrow());
        assertThat(child.find()).isPresent();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        Eventually.is("the child is taken for dead", () -> child.find().isEmpty());
        parent.destroyForcibly().waitFor();
    }

    @Test
    void doesNotTakeALaterProcessWithTheSamePidForIt() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());
        var earlier = new ProcessIdentity(self.pid(), self.startedAt().minus(Duration.ofMinutes(1)));
        assertThat(earlier.find()).isEmpty();
    }
}
