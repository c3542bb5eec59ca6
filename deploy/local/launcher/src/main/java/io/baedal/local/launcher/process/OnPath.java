package io.baedal.local.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the system has.
final class OnPath {

    private OnPath() {}

    static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
