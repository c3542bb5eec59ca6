package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.cache.AotCaches;
import io.baedal.local.launcher.cache.Training;
import io.baedal.local.launcher.home.Folders;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.part.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the ahead-of-time caches that are missing while the platform runs, one after the other, with the time that
/// nobody else wants: each program is run once more, apart from the platform, until it is up.
///
/// Caches only make starts faster: one that can't be made is said on standard error, and nothing else happens.
final class Trainer {

    private final Home home;
    private final List<Part> parts;
    private final Map<String, Path> jars;
    private final AotCaches caches;
    private volatile boolean stopping;
    private volatile TrainingRun current;
    private Thread thread;

    /// @param jars what to run, by part
    Trainer(Home home, List<Part> parts, Map<String, Path> jars, AotCaches caches) {
        this.home = home;
        this.parts = List.copyOf(parts);
        this.jars = Map.copyOf(jars);
        this.caches = caches;
    }

    void begin() {
        thread = Thread.ofPlatform().name("trainer").daemon().start(this::trainAll);
    }

    /// Breaks off what is under way and returns when it has ended.
    void stop() {
        stopping = true;
        TrainingRun run = current;
        if (run != null) {
            run.breakOff();
        }
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void trainAll() {
        for (Part part : parts) {
            if (part.cached() && !stopping) {
                try {
                    train(part);
                } catch (IOException | RuntimeException failure) {
                    System.err.println("No cache for " + part.name() + ": " + failure.getMessage());
                }
            }
        }
    }

    private void train(Part part) throws IOException {
        Path jar = jars.get(part.name());
        List<String> options = Starter.jvmOptions(part);
        Optional<Training> training = caches.missing(part.program().label(), jar, options);
        if (training.isEmpty()) {
            return;
        }
        Path apart = home.cache().resolve("training");
        Folders.delete(apart);
        try (var run = new TrainingRun(part, jar, new Home(home.checkout(), apart))) {
            current = run;
            if (stopping) {
                return;
            }
            run.go(home, training.get());
            if (!caches.take(training.get()) && !stopping) {
                System.err.println("No cache for " + part.name() + ": its training made none");
            }
        } finally {
            current = null;
            caches.forget(training.get());
            Folders.delete(apart);
        }
    }
}
