package io.baedal.local.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.child.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakenPortsTest {

    @Test
    void namesThePartThePortAndTheSettingToChangeIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var complaints = TakenPorts.complaints(Map.of("relay-standby", taken.getLocalPort()));
            assertThat(complaints)
                    .singleElement()
                    .asString()
                    .contains(
                            "relay-standby",
                            Integer.toString(taken.getLocalPort()),
                            "--port relay-standby=N",
                            "BAEDAL_RELAY_STANDBY_PORT",
                            "relay-standby.port");
        }
    }

    @Test
    void noticesThatTwoPartsWantTheSamePort() throws Exception {
        int port = FreePort.any();
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("edge", port);
        ports.put("shop", port);
        assertThat(TakenPorts.complaints(ports)).singleElement().asString().contains("edge", "shop");
    }

    @Test
    void hasNothingToSayWhenAllAreFree() throws Exception {
        assertThat(TakenPorts.complaints(Map.of("edge", FreePort.any()))).isEmpty();
    }
}
