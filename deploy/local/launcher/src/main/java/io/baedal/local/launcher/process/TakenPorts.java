package io.baedal.local.launcher.process;

import io.baedal.local.launcher.home.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks, before anything starts, whether every port is free.
public final class TakenPorts {

    private static final String HOST = "127.0.0.1";

    private TakenPorts() {}

    /// One sentence for each port that can't be had; empty if all is well.
    ///
    /// @param ports of the parts, by name
    public static List<String> complaints(Map<String, Integer> ports) {
        var complaints = new ArrayList<String>();
        var owners = new HashMap<Integer, String>();
        ports.forEach((part, port) -> {
            String other = owners.putIfAbsent(port, part);
            if (other != null) {
                complaints.add("Port " + port + " is meant for both " + other + " and " + part + "; change one: "
                        + Ports.howToChange(part));
            } else if (!isFree(port)) {
                complaints.add(
                        "Port " + port + " of " + part + " is taken; choose another: " + Ports.howToChange(part));
            }
        });
        return complaints;
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
