package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// A second `up` changes nothing, and `down` leaves nothing running.
@Order(8)
class StoppingIT {

    @Test
    void stopsWholly() throws Exception {
        Platform platform = Platform.running();
        long launcher = platform.status().getLong("launcherPid");
        platform.up();
        assertThat(platform.status().getLong("launcherPid")).isEqualTo(launcher);
        assertThat(platform.processes()).isNotEmpty();

        CommandLine.Result down = platform.down();

        assertThat(down.exitCode()).as(down.output()).isZero();
        assertThat(platform.processes()).isEmpty();
        for (Map.Entry<String, Integer> port : platform.ports().entrySet()) {
            assertThat(isFree(port.getValue())).as(port.getKey()).isTrue();
        }
        assertThat(platform.status().getString("state")).isEqualTo("down");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
