package io.baedal.local.relational;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs for this machine, unpacked from the jar that carries them.
record Binaries(Path home) {

    /// Unpacks into a folder named after the archive, unless that is there. Several may do so at once; a folder is
    /// there wholly or not at all.
    ///
    /// @throws IOException if there are no programs for this kind of machine, or the disk refuses
    static Binaries under(Path folder) throws IOException {
        String archive = "postgres-" + Machine.name();
        Path home = folder.resolve(archive);
        if (!Files.isDirectory(home)) {
            unpack(archive + ".txz", folder, home);
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toAbsolutePath().toString();
    }

    private static void unpack(String archive, Path folder, Path home) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(home.getFileName() + "." + UUID.randomUUID());
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new IOException("PostgreSQL isn't packaged for this machine (" + archive + " is missing).");
            }
            extract(packed, unfinished);
        }
        try {
            Files.move(unfinished, home);
        } catch (FileSystemException alreadyThere) {
            Folders.delete(unfinished);
            if (!Files.isDirectory(home)) {
                throw alreadyThere;
            }
        }
    }

    private static void extract(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, EXECUTABLE);
        }
    }

    private static final Set<PosixFilePermission> EXECUTABLE = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);
}
