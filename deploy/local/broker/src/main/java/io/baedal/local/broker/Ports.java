package io.baedal.local.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Looks at a port before Kafka does, whose own answer to a taken one is a page of stack traces.
final class Ports {

    private Ports() {}

    /// @param port the port wanted, 0 for any free one
    /// @return the port, free a moment ago
    /// @throws PortTaken if something listens there
    static int free(String host, int port) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return probe.getLocalPort();
        } catch (BindException taken) {
            throw new PortTaken(host, port);
        }
    }
}
