package io.baedal.local.launcher.cache;

import io.baedal.local.launcher.process.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The JVM's ahead-of-time caches: classes loaded and linked, and what was learned of hot methods.
///
/// A jar that is started for the first time since it was built is started in training; when it has ended in order, a
/// cache is made of its notes, and used from then on. A cache appears whole or not at all. Thread-safe.
public final class AotCaches {

    private static final int MAKE_SECONDS = 120;

    private final Path folder;
    private final Map<Path, Training> trainings = new ConcurrentHashMap<>();

    /// @param folder made when needed
    public AotCaches(Path folder) {
        this.folder = folder;
    }

    /// The JVM options that make use of the jar's cache, or start its training; none while another process of
    /// the same jar is in training.
    ///
    /// @param label what the jar is, for file names
    public List<String> optionsFor(String label, Path jar, List<String> options) throws IOException {
        String name = label + "-" + ClassPath.of(jar).fingerprint(options);
        Path cache = folder.resolve(name + ".aot");
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache);
        }
        Files.createDirectories(folder);
        var training = new Training(label, jar, options, folder.resolve(name + ".notes"), cache);
        if (trainings.putIfAbsent(training.notes(), training) != null) {
            return List.of();
        }
        Files.deleteIfExists(training.notes());
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + training.notes());
    }

    /// Forgets a training whose process didn't end in order: its notes may be torn, and the next start may try again.
    ///
    /// @param options what [#optionsFor] answered
    public void abandon(List<String> options) {
        trainings.keySet().removeIf(notes -> options.contains("-XX:AOTConfiguration=" + notes));
    }

    /// Whether the options put a process in training.
    public static boolean isTraining(List<String> options) {
        return options.contains("-XX:AOTMode=record");
    }

    /// Whether there are notes that a cache can be made of.
    public boolean hasNotes() {
        return trainings.keySet().stream().anyMatch(Files::exists);
    }

    /// Makes caches of all notes, two at a time, and removes those of earlier builds. To be called when all processes
    /// in training have ended.
    public void make() throws IOException {
        var left = new ArrayList<>(trainings.values());
        left.removeIf(training -> !Files.exists(training.notes()));
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (Training training : left) {
                pool.submit(() -> {
                    makeOne(training);
                    return null;
                });
            }
        }
        trainings.clear();
    }

    private void makeOne(Training training) throws IOException, InterruptedException {
        Path unfinished = training.cache().resolveSibling(training.cache().getFileName() + ".new");
        var options = new ArrayList<>(training.options());
        options.add("-XX:AOTMode=create");
        options.add("-XX:AOTConfiguration=" + training.notes());
        options.add("-XX:AOTCache=" + unfinished);
        Process maker = new ProcessBuilder(JavaCommand.running(training.jar(), options, List.of()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = maker.waitFor(MAKE_SECONDS, TimeUnit.SECONDS);
        maker.destroyForcibly().waitFor();
        if (ended && maker.exitValue() == 0 && Files.exists(unfinished)) {
            forgetOlder(training);
            Files.move(unfinished, training.cache(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(unfinished);
        Files.deleteIfExists(training.notes());
    }

    /// What earlier builds of the same program left: caches, and notes of runs that didn't end in order.
    private void forgetOlder(Training training) throws IOException {
        int length = training.cache().getFileName().toString().length();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean cache = name.endsWith(".aot") && name.length() == length;
                boolean notes = name.endsWith(".notes") && !trainings.containsKey(file);
                if (name.startsWith(training.label() + "-") && (cache || notes)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
