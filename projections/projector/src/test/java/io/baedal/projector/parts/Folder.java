package io.baedal.projector.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Folders for the data of test parts.
public final class Folder {
    private Folder() {}

    /// A new one under `target/`.
    public static Path create(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/parts")), name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
