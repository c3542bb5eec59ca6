package io.baedal.local.relational;

import java.util.Locale;

/// What kind of machine this is, in the words of the PostgreSQL archives.
final class Machine {

    private Machine() {}

    /// For example `linux-x86_64` or `darwin-arm_64`.
    static String name() {
        return system(System.getProperty("os.name")) + "-" + processor(System.getProperty("os.arch"));
    }

    static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("mac") ? "darwin" : lower;
    }

    static String processor(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }
}
