package io.baedal.local.launcher.process;

import java.util.List;

/// What is put before a command that shall take only the time that nobody else wants.
public final class LowPriority {

    private LowPriority() {}

    /// Words to put first; none where the system has no `nice`.
    public static List<String> prefix() {
        return OnPath.has("nice") ? List.of("nice", "-n", "19") : List.of();
    }
}
