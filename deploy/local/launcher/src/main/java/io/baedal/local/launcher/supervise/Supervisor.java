package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.cache.AotCaches;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.BackOff;
import io.baedal.local.launcher.process.ProcessIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Starts all parts, each as soon as those that it needs are ready, keeps them running, and stops them in the reverse
/// order. What it knows is in the state file at every moment.
public final class Supervisor {

    private final Map<String, Ward> wards = new LinkedHashMap<>();
    private final AotCaches caches;
    private final StateFile file;
    private Phase phase = Phase.STARTING;
    private String message;

    /// @param parts each after those that it needs
    /// @param jars what to run, by part
    public Supervisor(List<Part> parts, Map<String, Path> jars, Site site, StateFile file) {
        this.file = file;
        this.caches = new AotCaches(site.home().cache().resolve("aot"));
        var starter = new Starter(site, caches, jars);
        for (Part part : parts) {
            var ward =
                    new Ward(part, site.port(part.name()), starter, caches, BackOff.ofParts(), changed -> writeDown());
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
    }

    /// Stops all parts, those that others need after these, makes caches if this was their first run, and removes the
    /// state file.
    public void stop() throws IOException {
        Phase before = phase;
        enter(Phase.STOPPING, message);
        for (List<Ward> together : inReverse()) {
            CompletableFuture.allOf(together.stream()
                            .map(ward -> CompletableFuture.runAsync(ward::stop, Thread::startVirtualThread))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        if (before == Phase.RUNNING && caches.hasNotes()) {
            enter(Phase.SAVING, message);
            caches.make();
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

    /// Parts that may be stopped at the same time: no part is in an earlier list than one that needs it.
    private List<List<Ward>> inReverse() {
        var levels = new ArrayList<List<Ward>>();
        for (Ward ward : wards.values()) {
            int level = level(ward);
            while (levels.size() <= level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(ward);
        }
        return levels.reversed();
    }

    private int level(Ward ward) {
        return ward.part().needs().stream()
                .mapToInt(name -> level(wards.get(name)) + 1)
                .max()
                .orElse(0);
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
