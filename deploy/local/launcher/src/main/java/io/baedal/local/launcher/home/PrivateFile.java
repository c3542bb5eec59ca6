package io.baedal.local.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that only their owner may read, from their first byte on.
public final class PrivateFile {

    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFile() {}

    /// Writes the file at once or not at all.
    public static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent().getParent());
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectory(file.getParent(), FOLDER);
        }
        Path unfinished =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", FILE);
        Files.writeString(unfinished, content);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
