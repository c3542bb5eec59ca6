package io.baedal.local.launcher.cache;

import io.baedal.local.launcher.home.Folders;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Programs as they were when the platform was started, to run from: a build beside a running platform takes nothing
/// away from it. Third-party jars, which no build changes, are linked rather than copied.
public final class Copies {

    private final Path folder;
    private final Set<Path> used = new HashSet<>();

    /// @param folder made when needed
    public Copies(Path folder) {
        this.folder = folder;
    }

    /// @param label what the program is, for the copy's name
    /// @param jar in its build folder
    /// @return the same jar in the copy
    public Path of(String label, Path jar) throws IOException {
        ClassPath classPath = ClassPath.of(jar);
        Path copy = folder.resolve(label + "-" + classPath.fingerprint(List.of()));
        if (!Files.isDirectory(copy)) {
            Path unfinished = folder.resolve(UUID.randomUUID() + ".new");
            for (Path entry : classPath.entries()) {
                if (Files.exists(entry)) {
                    copy(entry, unfinished.resolve(jar.getParent().relativize(entry)));
                }
            }
            move(unfinished, copy);
        }
        used.add(copy);
        return copy.resolve(jar.getFileName());
    }

    /// Says that a file of a copy is in use: by this process itself, for instance.
    public void keep(Path file) {
        used.add(file.getParent());
    }

    /// Removes the copies that nobody asked for.
    public void forgetOthers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path copy : all.filter(each -> !used.contains(each)).toList()) {
                Folders.delete(copy);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        if (from.getParent().endsWith(Path.of("lib")) || from.getParent().endsWith(Path.of("lib", "main"))) {
            if (!from.getFileName().toString().contains("baedal") && link(from, to)) {
                return;
            }
        }
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static boolean link(Path from, Path to) {
        try {
            Files.createLink(to, from);
            return true;
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }

    private static void move(Path unfinished, Path copy) throws IOException {
        try {
            Files.move(unfinished, copy);
        } catch (FileAlreadyExistsException another) {
            Folders.delete(unfinished);
        } catch (FileSystemException failure) {
            Folders.delete(unfinished);
            if (!Files.isDirectory(copy)) {
                throw failure;
            }
        }
    }
}
