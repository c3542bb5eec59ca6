package io.baedal.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerProcessTest {

    @TempDir
    Path data;

    @Test
    void comesBackOnTheSamePortWithItsRecordsAfterItWasKilled() throws Exception {
        int port;
        try (var broker = BrokerProcess.start(data, 0)) {
            port = broker.port();
            Client.create(broker.bootstrapServers(), "notices");
            Client.send(broker.bootstrapServers(), "notices", "a", "b");
            broker.kill();
        }
        try (var broker = BrokerProcess.start(data, port)) {
            Client.send(broker.bootstrapServers(), "notices", "c");
            assertThat(Client.read(broker.bootstrapServers(), "notices", 3)).containsExactly("a", "b", "c");
        }
    }
}
