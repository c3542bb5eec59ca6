package io.baedal.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    @TempDir
    Path data;

    @Test
    void keepsRecordsAcrossARestart() throws Exception {
        try (var broker = Broker.start(data, 0)) {
            Client.create(broker.bootstrapServers(), "notices");
            Client.send(broker.bootstrapServers(), "notices", "a", "b", "c");
        }
        try (var broker = Broker.start(data, 0)) {
            assertThat(Client.read(broker.bootstrapServers(), "notices", 3)).containsExactly("a", "b", "c");
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Broker.start(data, taken.getLocalPort()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining(":" + taken.getLocalPort());
        }
    }
}
