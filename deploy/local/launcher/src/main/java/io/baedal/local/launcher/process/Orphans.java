package io.baedal.local.launcher.process;

import io.baedal.local.launcher.home.Home;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    /// @param order part names in the order in which parts are started
    public static void stop(Map<ProcessHandle, String> orphans, List<String> order) {
        var left = new ArrayList<>(orphans.entrySet());
        left.sort((a, b) -> Integer.compare(order.indexOf(b.getValue()), order.indexOf(a.getValue())));
        left.forEach(orphan -> Stopping.stop(orphan.getKey(), PATIENCE));
    }

    /// The process that holds the part now, if any.
    public static Optional<ProcessHandle> of(Map<ProcessHandle, String> orphans, String part) {
        return orphans.entrySet().stream()
                .filter(each -> each.getValue().equals(part))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
