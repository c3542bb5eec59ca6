package io.baedal.local.launcher.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The JVM's ahead-of-time caches (JEP 514): classes loaded and linked, and what was learned of hot methods. A cache is
/// good for one build of a program and one set of options; it appears whole or not at all. Thread-safe.
public final class AotCaches {

    private final Path folder;

    /// @param folder made when needed
    public AotCaches(Path folder) {
        this.folder = folder;
    }

    /// The JVM options that make use of the jar's cache; none while there is no cache.
    ///
    /// @param label what the jar is, for file names
    public List<String> optionsFor(String label, Path jar, List<String> options) throws IOException {
        Path cache = cache(label, jar, options);
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    /// The training that would make the jar's cache, or empty if it has one.
    public Optional<Training> missing(String label, Path jar, List<String> options) throws IOException {
        Path cache = cache(label, jar, options);
        if (Files.exists(cache)) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        return Optional.of(new Training(label, cache));
    }

    /// Takes what a training made, and removes the caches of earlier builds.
    ///
    /// @return whether it made anything
    public boolean take(Training training) throws IOException {
        if (!Files.exists(training.unfinished())) {
            return false;
        }
        forgetOlder(training);
        Files.move(training.unfinished(), training.cache(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /// Removes what a training may have left that was broken off.
    public void forget(Training training) throws IOException {
        Files.deleteIfExists(training.unfinished());
        Files.deleteIfExists(training.notes());
    }

    private Path cache(String label, Path jar, List<String> options) throws IOException {
        return folder.resolve(label + "-" + ClassPath.of(jar).fingerprint(options) + ".aot");
    }

    private void forgetOlder(Training training) throws IOException {
        int length = training.cache().getFileName().toString().length();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(training.label() + "-") && name.endsWith(".aot") && name.length() == length) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
