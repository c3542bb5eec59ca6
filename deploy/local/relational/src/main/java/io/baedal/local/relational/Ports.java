package io.baedal.local.relational;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Looks at a port before PostgreSQL does.
final class Ports {

    private static final String HOST = "127.0.0.1";

    private Ports() {}

    /// @param port the port wanted, 0 for any free one
    /// @return the port, free a moment ago
    /// @throws PortTaken if something listens there
    static int free(int port) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return probe.getLocalPort();
        } catch (BindException taken) {
            throw new PortTaken(HOST, port);
        }
    }
}
