package io.baedal.local.launcher.command;

import java.nio.file.Path;

/// The jar that this process runs from.
final class OwnJar {

    private OwnJar() {}

    static Path path() {
        String first = System.getProperty("java.class.path").split(System.getProperty("path.separator"))[0];
        return Path.of(first).toAbsolutePath();
    }
}
