package io.baedal.projections.cli.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A new folder for a part's data.
final class Folder {

    private Folder() {}

    static Path create(String part) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/parts")), part);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
