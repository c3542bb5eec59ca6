package io.baedal.local.eventstore.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.eventstore.EventStoreUnavailable;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {

    @TempDir
    Path data;

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(EventStoreUnavailable.class)
                    .isThrownBy(() -> EventStoreNode.start(data, taken.getLocalPort()))
                    .withMessage("Port " + taken.getLocalPort() + " is taken by another program");
        }
        EventStoreNode.start(data, 0).close();
    }

    @Test
    void aTakenPortLeavesNoThreadBehind() throws Exception {
        long before = threads();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(EventStoreUnavailable.class)
                    .isThrownBy(() -> EventStoreNode.start(data, taken.getLocalPort()));
        }
        Awaitility.await().until(() -> threads() <= before);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("event-store-"))
                .count();
    }

    @Test
    void aFolderInUseIsNamed() {
        try (NodeProcess _ = NodeProcess.start(data)) {
            assertThatExceptionOfType(EventStoreUnavailable.class)
                    .isThrownBy(() -> EventStoreNode.start(data, 0))
                    .withMessage("The data folder " + data + " is in use by another event store node");
        }
    }

    @Test
    void theProcessEndsWhenItCannotStart() throws Exception {
        try (NodeProcess node = NodeProcess.start(data)) {
            Process second = NodeProcess.launch(
                    "--data", data.resolve("other").toString(), "--port", Integer.toString(node.port()));
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
        }
        Process misused = NodeProcess.launch("--port", "eleven");
        assertThat(misused.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(misused.exitValue()).isEqualTo(2);
    }

    @Test
    void aNodeCanBeStartedAgain() {
        EventStoreNode.start(data, 0).close();
        EventStoreNode.start(data, 0).close();
    }
}
