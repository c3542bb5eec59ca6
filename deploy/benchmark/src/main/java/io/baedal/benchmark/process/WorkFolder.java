package io.baedal.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for logs and throw-away data, gone at the end.
public final class WorkFolder implements AutoCloseable {
    private final Path folder;

    /// @param parent on the disk that is to be measured
    public WorkFolder(Path parent) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(parent), "bench-");
    }

    public Path sub(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(WorkFolder::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
