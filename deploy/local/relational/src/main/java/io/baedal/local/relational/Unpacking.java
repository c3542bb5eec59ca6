package io.baedal.local.relational;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the programs are unpacked unless told otherwise.
final class Unpacking {

    private Unpacking() {}

    /// In a Maven module its `target` folder, which all its tests share; elsewhere beside the data.
    static Path folder(Path data) {
        Path target = Path.of("target").toAbsolutePath();
        return Files.isDirectory(target) ? target.resolve("postgres") : data.resolve("programs");
    }
}
