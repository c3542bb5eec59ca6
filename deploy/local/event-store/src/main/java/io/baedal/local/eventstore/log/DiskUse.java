package io.baedal.local.eventstore.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much of the disk is used.
final class DiskUse {

    private DiskUse() {}

    /// The size of the files that lie in a folder itself, in bytes.
    static long ofFilesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(DiskUse::size).sum();
        } catch (IOException e) {
            throw new LogFailure("The data folder " + folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            // Compaction took it away since it was listed.
            return 0;
        } catch (IOException e) {
            throw new LogFailure("The size of " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
