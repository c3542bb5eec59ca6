package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.cache.AotCaches;
import io.baedal.local.launcher.part.Levels;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.BackOff;
import io.baedal.local.launcher.process.ProcessIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Starts all parts, each as soon as those that it needs are ready, keeps them running, and stops them in the reverse
/// order. What it knows is in the state file at every moment.
public final class Supervisor {

    private final Map<String, Ward> wards = new LinkedHashMap<>();
    private final List<Part> parts;
    private final Trainer trainer;
    private final StateFile file;
    private Phase phase = Phase.STARTING;
    private String message;

    /// @param parts each after those that it needs
    /// @param jars what to run, by part
    public Supervisor(List<Part> parts, Map<String, Path> jars, Site site, StateFile file) {
        this.file = file;
        this.parts = List.copyOf(parts);
        var caches = new AotCaches(site.home().cache().resolve("aot"));
        this.trainer = new Trainer(site.home(), parts, jars, caches);
        var starter = new Starter(site, caches, jars);
        for (Part part : parts) {
            var ward = new Ward(part, site.port(part.name()), starter, BackOff.ofParts(), changed -> writeDown());
            wards.put(part.name(), ward);
        }
    }

    /// Returns when every part is ready.
    ///
    /// @throws StartFailed if one never was; what has been started goes on until [#stop]
    public void start() {
        enter(Phase.STARTING, null);
        for (Ward ward : wards.values()) {
            ward.start(ward.part().needs().stream()
                    .map(name -> wards.get(name).firstReady())
                    .toList());
        }
        try {
            allReadyOrOneFailed().join();
        } catch (CompletionException failure) {
            enter(Phase.FAILED, failure.getCause().getMessage());
            throw failure.getCause() instanceof StartFailed failed ? failed : failure;
        }
        enter(Phase.RUNNING, null);
        trainer.begin();
    }

    /// Stops all parts, those that others need after these, and removes the state file.
    public void stop() throws IOException {
        enter(Phase.STOPPING, message);
        trainer.stop();
        for (List<String> together : Levels.toStop(parts)) {
            CompletableFuture.allOf(together.stream()
                            .map(wards::get)
                            .map(ward -> CompletableFuture.runAsync(ward::stop, Thread::startVirtualThread))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        file.remove();
    }

    private CompletableFuture<Void> allReadyOrOneFailed() {
        var result = new CompletableFuture<Void>();
        var all = wards.values().stream().map(Ward::firstReady).toList();
        all.forEach(each -> each.exceptionally(failure -> {
            if (failure instanceof StartFailed) {
                result.completeExceptionally(failure);
            }
            return null;
        }));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> result.complete(null));
        return result;
    }

    private synchronized void enter(Phase next, String why) {
        phase = next;
        message = why;
        writeDown();
    }

    private synchronized void writeDown() {
        var parts = wards.values().stream().map(Ward::report).toList();
        try {
            file.write(new PlatformReport(ProcessIdentity.of(ProcessHandle.current()), phase, message, parts));
        } catch (IOException failure) {
            System.err.println("Can't write the state file: " + failure.getMessage());
        }
    }
}
