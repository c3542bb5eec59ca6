package io.baedal.local.launcher.child;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// A port that was free a moment ago.
public final class FreePort {

    private FreePort() {}

    public static int any() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }
}
