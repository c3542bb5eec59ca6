package io.baedal.projections.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Who does something to a view.
///
/// @param name as it is recorded, `user@host` unless it was said otherwise
/// @param why the reason that was given; null when none was
public record Operator(String name, String why) {
    /// Who runs this program.
    public static Operator here(String why) {
        return new Operator(System.getProperty("user.name") + "@" + host(), why);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "a host without a name";
        }
    }

    /// The same, and which process: tells two runs on one machine from each other.
    public String process() {
        return name + ", process " + ProcessHandle.current().pid();
    }
}
