package io.baedal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.local.eventstore.EventStoreNode;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOutageTest {

    @Test
    void aServiceOutlivesItsStore(@TempDir Path data) throws Exception {
        var node = EventStoreNode.start(data, 0);
        int port = node.port();
        try (var desk = Desk.open(node.connectionString())) {
            desk.join("m1");
            node.close();
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> desk.renameOnce("m1", "a", "k1")).isInstanceOf(StoreUnavailable.class);
            }
            assertThatThrownBy(() -> desk.load("m1")).isInstanceOf(StoreUnavailable.class);

            try (var restarted = EventStoreNode.start(data, port)) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .ignoreExceptionsInstanceOf(StoreUnavailable.class)
                        .until(() -> desk.renameOnce("m1", "a", "k1").revision() == 2);
                assertThat(desk.load("m1").revision()).isEqualTo(2);
                assertThat(restarted.port()).isEqualTo(port);
            }
        }
    }
}
