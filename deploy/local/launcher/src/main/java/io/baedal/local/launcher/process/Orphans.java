package io.baedal.local.launcher.process;

import io.baedal.local.launcher.home.Home;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/// Parts of this home that run although no launcher watches them.
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /// Finds them by what was written down of them, and by the marks on their command lines.
    ///
    /// @param recorded part names with the processes that they were
    /// @return processes with their part's name
    public static Map<ProcessHandle, String> find(Home home, Map<String, ProcessIdentity> recorded) {
        var found = new LinkedHashMap<ProcessHandle, String>();
        recorded.forEach((part, identity) -> identity.find().ifPresent(process -> found.put(process, part)));
        long self = ProcessHandle.current().pid();
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self)
                .forEach(process -> Marks.partOf(home, process).ifPresent(part -> found.putIfAbsent(process, part)));
        return found;
    }

    /// Stops them, those that the others need last.
    ///
    /// @param together names of parts that may be stopped at the same time; who is in none of the lists goes first
    public static void stop(Map<ProcessHandle, String> orphans, List<List<String>> together) {
        var named = together.stream().flatMap(List::stream).toList();
        stopAll(orphans, part -> !named.contains(part));
        together.forEach(some -> stopAll(orphans, some::contains));
    }

    private static void stopAll(Map<ProcessHandle, String> orphans, Predicate<String> chosen) {
        CompletableFuture.allOf(orphans.entrySet().stream()
                        .filter(orphan -> chosen.test(orphan.getValue()))
                        .map(orphan -> CompletableFuture.runAsync(
                                () -> Stopping.stop(orphan.getKey(), PATIENCE), Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /// The process that holds the part now, if any.
    public static Optional<ProcessHandle> of(Map<ProcessHandle, String> orphans, String part) {
        return orphans.entrySet().stream()
                .filter(each -> each.getValue().equals(part))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
