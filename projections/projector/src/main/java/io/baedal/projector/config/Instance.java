package io.baedal.projector.config;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// What this projector is called where it gives signs of life.
public final class Instance {
    private Instance() {}

    /// The configured name, or one made of the host and the process.
    public static String name(ProjectorConfig config) {
        return config.instance()
                .orElseGet(() -> host() + "-" + ProcessHandle.current().pid());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "projector";
        }
    }
}
