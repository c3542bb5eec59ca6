package io.baedal.local.launcher.command;

import io.baedal.local.launcher.supervise.PartReport;
import io.baedal.local.launcher.supervise.PartState;
import io.baedal.local.launcher.supervise.Phase;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Follows a start from another process and prints each part as it becomes ready.
final class Waiting {

    private static final long LOOK_EVERY_MILLIS = 100;

    private final StateFile file;
    private final long begun = System.nanoTime();
    private final Set<String> printed = new HashSet<>();

    private Waiting(StateFile file) {
        this.file = file;
    }

    /// @return whether everything became ready; if not, why is on standard error
    static boolean untilRunning(StateFile file, ProcessHandle supervisor) throws IOException, InterruptedException {
        return new Waiting(file).until(supervisor);
    }

    private boolean until(ProcessHandle supervisor) throws IOException, InterruptedException {
        while (true) {
            boolean alive = supervisor != null && supervisor.isAlive();
            Optional<PlatformReport> report = file.read().filter(PlatformReport::isSupervised);
            if (report.isPresent()) {
                report.get().parts().forEach(this::print);
                if (report.get().phase() == Phase.RUNNING) {
                    return true;
                }
                if (report.get().message() != null) {
                    System.err.println("Baedal can't start. " + report.get().message());
                    return false;
                }
            }
            if (!alive) {
                System.err.println("The launcher ended while it was starting; .baedal/logs/launcher.log says why.");
                return false;
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private void print(PartReport part) {
        if (part.state() == PartState.READY && printed.add(part.name())) {
            double after = (System.nanoTime() - begun) / 1e9;
            System.out.println(
                    String.format(Locale.ROOT, "  %-14s ready on %-6d %5.1f s", part.name(), part.port(), after));
        }
    }
}
